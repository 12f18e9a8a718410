-- Triggers of the house run by themselves; nobody calls their functions.

revoke all on function house.check_day, house.check_example from public;
