-- Following merges looks each card up by its key, also while there are so few merges that a plan would rather read them all.

alter function registry.cards_of set enable_seqscan = off;
alter function registry.cards_of set enable_hashjoin = off;
alter function registry.cards_of set enable_mergejoin = off;
