-- A hold's entries and their accounts are looked up one by one: a table that was small when the plan was made would be read whole.

alter function ledger.end_hold(text, text, text, date, timestamptz, text, text) set enable_seqscan = off;
