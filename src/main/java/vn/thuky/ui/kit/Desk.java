package vn.thuky.ui.kit;

/** What a view-model works with, besides the services of its subject. */
public record Desk(Tasks tasks, Dialogs dialogs, Notices notices, Navigator navigator) {}
