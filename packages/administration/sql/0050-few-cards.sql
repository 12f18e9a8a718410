-- A member has one card or a few: with the thousand that is thought of by default, all claims would be read for each that is filed.

alter function registry.cards_of(bigint, timestamptz) rows 2;
