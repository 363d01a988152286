package vn.thuky.ui.kit;

import vn.thuky.text.Texts;

/** What a view is drawn with: the wording, the commands, and what is remembered of tables. */
public record Look(Texts texts, Actions actions, Columns columns) {}
