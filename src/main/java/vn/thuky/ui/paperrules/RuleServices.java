package vn.thuky.ui.paperrules;

import vn.thuky.service.Changes;
import vn.thuky.service.HouseForms;
import vn.thuky.service.PaperRuleService;
import vn.thuky.service.UndoService;

/** What the screen of rules for papers works with. */
public record RuleServices(PaperRuleService rules, HouseForms forms, Changes changes, UndoService undo) {}
