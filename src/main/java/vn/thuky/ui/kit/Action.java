package vn.thuky.ui.kit;

import java.util.Optional;

/**
 * Every command of the window: its wording, picture and keys. Menus, buttons, key strokes and the help on keys come from here. No key
 * stroke uses Ctrl+Shift or Alt+Z, which switch the Vietnamese keyboard, or a bare letter or digit, which that keyboard reads as a tone.
 */
public enum Action {
    NEW_CONFERENCE(Group.EVERYWHERE, "action.newConference", "fth-plus", "Shortcut+N"),
    UNDO(Group.EVERYWHERE, "action.undo", "fth-corner-up-left", "Shortcut+Z"),
    REDO(Group.EVERYWHERE, "action.redo", "fth-corner-up-right", "Shortcut+Y"),
    SAVE(Group.EVERYWHERE, "action.save", "fth-check", "Shortcut+S"),
    HELP(Group.EVERYWHERE, "action.help", "fth-help-circle", "F1"),
    LOCK(Group.EVERYWHERE, "action.lock", "fth-lock", "Alt+Q"),
    NEXT_REGION(Group.EVERYWHERE, "action.nextRegion", "fth-layout", "F6"),

    BACK(Group.PLACES, "action.back", "fth-arrow-left", "Alt+Left"),
    FORWARD(Group.PLACES, "action.forward", "fth-arrow-right", "Alt+Right"),
    GO_HOME(Group.PLACES, "action.home", "fth-home", "Shortcut+1"),
    GO_TRACKING(Group.PLACES, "action.tracking", "fth-target", "Shortcut+2"),
    GO_SEARCH(Group.PLACES, "action.search", "fth-search", "Shortcut+K"),
    GO_ORGANIZATIONS(Group.PLACES, "action.organizations", "fth-book", "Shortcut+3"),
    GO_OVERVIEW(Group.PLACES, "action.overview", "fth-info", "Shortcut+4"),
    GO_SITES(Group.PLACES, "action.sites", "fth-map-pin", "Shortcut+5"),
    GO_PARTICIPANTS(Group.PLACES, "action.participants", "fth-users", "Shortcut+6"),
    GO_AGENDA(Group.PLACES, "action.agenda", "fth-list", "Shortcut+7"),
    GO_SPEECHES(Group.PLACES, "action.speeches", "fth-mic", "Shortcut+8"),
    GO_LIVE(Group.PLACES, "action.live", "fth-edit-3", "F5"),
    GO_COMMITMENTS(Group.PLACES, "action.commitments", "fth-check-square", "Shortcut+9"),
    GO_DOCUMENTS(Group.PLACES, "action.documents", "fth-file-text", "Shortcut+0"),
    GO_HISTORY(Group.PLACES, "action.history", "fth-clock", "Shortcut+L"),
    GO_BACKUPS(Group.PLACES, "action.backups", "fth-archive", "F12"),
    GO_SHORTHANDS(Group.PLACES, "action.shorthands", "fth-zap", ""),
    GO_PAPER_RULES(Group.PLACES, "action.paperRules", "fth-layout", ""),
    GO_LEGAL_BASES(Group.PLACES, "action.bases", "fth-book-open", ""),
    GO_SETTINGS(Group.PLACES, "action.settings", "fth-settings", "Shortcut+Comma"),

    ADD(Group.LISTS, "action.add", "fth-plus", "Shortcut+I"),
    PASTE(Group.LISTS, "action.paste", "fth-clipboard", "Shortcut+V"),
    DELETE(Group.LISTS, "action.delete", "fth-trash-2", "Delete"),
    PERSONAL_DATA(Group.LISTS, "action.personalData", "fth-user", "Alt+D"),
    CORRECT_NAME(Group.LISTS, "action.correctName", "fth-edit-2", ""),
    ANONYMIZE(Group.LISTS, "action.anonymize", "fth-user-minus", ""),
    REMOVE_PERSON(Group.LISTS, "action.removePerson", "fth-user-x", ""),
    ERASE(Group.LISTS, "action.erase", "fth-x-octagon", ""),
    MOVE_UP(Group.LISTS, "action.moveUp", "fth-arrow-up", "Alt+Up"),
    MOVE_DOWN(Group.LISTS, "action.moveDown", "fth-arrow-down", "Alt+Down"),
    NEW_SITTING(Group.LISTS, "action.newSitting", "fth-sunrise", "Alt+B"),
    FIND(Group.LISTS, "action.find", "fth-search", "Shortcut+F"),
    EXPORT(Group.LISTS, "action.export", "fth-download", "Shortcut+E"),
    IMPORT(Group.LISTS, "action.import", "fth-upload", "Shortcut+F3"),
    ATTACH(Group.LISTS, "action.attach", "fth-paperclip", "Shortcut+T"),
    EXPORT_SET(Group.LISTS, "action.exportSet", "fth-package", "Alt+E"),
    EXPORT_EACH(Group.LISTS, "action.exportEach", "fth-copy", ""),
    PRINT(Group.LISTS, "action.print", "fth-printer", "Shortcut+P"),
    NEXT_NUMBER(Group.LISTS, "action.nextNumber", "fth-hash", "Alt+N"),
    FINALIZE(Group.LISTS, "action.finalize", "fth-lock", "Alt+C"),
    REWORD(Group.LISTS, "action.reword", "fth-edit-3", "Alt+W"),
    CONCLUSIONS(Group.LISTS, "action.conclusions", "fth-check-square", "Alt+K"),
    SOURCE(Group.LISTS, "action.source", "fth-external-link", "Alt+Enter"),
    VERSIONS(Group.LISTS, "action.versions", "fth-layers", "Alt+V"),
    REOPEN(Group.LISTS, "action.reopen", "fth-unlock", "Alt+O"),
    WITHDRAW(Group.LISTS, "action.withdraw", "fth-user-x", ""),
    ZOOM_IN(Group.LISTS, "action.zoomIn", "fth-zoom-in", "Shortcut+Equals"),
    ZOOM_OUT(Group.LISTS, "action.zoomOut", "fth-zoom-out", "Shortcut+Minus"),
    ZOOM_TO_FIT(Group.LISTS, "action.zoomToFit", "fth-maximize", "Shortcut+Slash"),

    START_NEXT(Group.LIVE, "action.startNext", "fth-play", "Shortcut+Enter"),
    STOP(Group.LIVE, "action.stop", "fth-square", "Shortcut+Period"),
    ADD_SPEAKER(Group.LIVE, "action.addSpeaker", "fth-user-plus", "F7"),
    BEGIN_UNNAMED(Group.LIVE, "action.beginUnnamed", "fth-mic", "F8"),
    CALL_SPEAKER(Group.LIVE, "action.callSpeaker", "fth-user", "Shift+F7"),
    DEFER_LOST(Group.LIVE, "action.deferLost", "fth-wifi-off", "Alt+L"),
    FLOOR_SHARE(Group.LIVE, "action.floorShare", "fth-pie-chart", "Shift+F8"),
    NAME_SPEAKER(Group.LIVE, "action.nameSpeaker", "fth-user-check", "Shortcut+U"),
    MORE_TIME(Group.LIVE, "action.moreTime", "fth-plus-circle", "Shortcut+M"),
    ONE_MINUTE(Group.LIVE, "action.oneMinute", "fth-plus", "Alt+M"),
    NEXT_ITEM(Group.LIVE, "action.nextItem", "fth-skip-forward", "F9"),
    STOP_ITEM(Group.LIVE, "action.stopItem", "fth-check-circle", "Shortcut+F9"),
    CORRECT_TIMES(Group.LIVE, "action.correctTimes", "fth-clock", "F4"),
    EDIT_NOTE(Group.LIVE, "action.editNote", "fth-edit-2", "F2"),
    EDIT_SENTENCE(Group.LIVE, "action.editSentence", "fth-file-text", "Shift+F2"),
    NOTE_KIND(Group.LIVE, "action.noteKind", "fth-tag", "Shortcut+D"),
    MOVE_NOTE(Group.LIVE, "action.moveNote", "fth-corner-right-up", "Shortcut+J"),
    COMMIT_NOTE(Group.LIVE, "action.commitNote", "fth-check-square", "Shortcut+G"),
    ROLL_CALL(Group.LIVE, "action.rollCall", "fth-user-check", "Shortcut+R"),
    RESCHEDULE(Group.LIVE, "action.reschedule", "fth-sliders", "F10"),
    VOTE(Group.LIVE, "action.vote", "fth-bar-chart-2", "F3"),
    HALL_SCREEN(Group.LIVE, "action.hallScreen", "fth-monitor", "F11"),
    HALL_MESSAGE(Group.LIVE, "action.hallMessage", "fth-message-square", "Shift+F11"),
    OPEN_SESSION(Group.LIVE, "action.openSession", "fth-play-circle", "Shortcut+O"),
    PAUSE_SESSION(Group.LIVE, "action.pauseSession", "fth-pause-circle", "Shift+F9"),
    CLOSE_SESSION(Group.LIVE, "action.closeSession", "fth-stop-circle", "Shortcut+B"),
    TO_ENTRY(Group.LIVE, "action.toEntry", "fth-edit-3", "Esc");

    /** Where the help on keys lists it. */
    public enum Group {
        EVERYWHERE("action.group.everywhere"),
        PLACES("action.group.places"),
        LISTS("action.group.lists"),
        LIVE("action.group.live");

        private final String textKey;

        Group(String textKey) {
            this.textKey = textKey;
        }

        public String textKey() {
            return textKey;
        }
    }

    private final Group group;
    private final String textKey;
    private final String icon;
    private final String keys;

    Action(Group group, String textKey, String icon, String keys) {
        this.group = group;
        this.textKey = textKey;
        this.icon = icon;
        this.keys = keys;
    }

    public Group group() {
        return group;
    }

    public String textKey() {
        return textKey;
    }

    /** Name of the picture in the icon font. */
    public String icon() {
        return icon;
    }

    /** The key stroke as JavaFX writes it; empty when there is none. */
    public Optional<String> keys() {
        return keys.isEmpty() ? Optional.empty() : Optional.of(keys);
    }
}
