package vn.thuky.ui.kit;

/** A desk for tests of view-models: everything happens at once, questions are answered by a script. */
public final class TestDesk {
    private final ScriptedDialogs dialogs = new ScriptedDialogs();
    private final Desk desk;

    public TestDesk() {
        this(Tasks.immediate());
    }

    /** With other tasks than those that do everything at once. */
    public TestDesk(Tasks tasks) {
        desk = new Desk(tasks, dialogs, new Notices(), new Navigator());
    }

    public Desk desk() {
        return desk;
    }

    public ScriptedDialogs dialogs() {
        return dialogs;
    }

    public Place place() {
        return desk.navigator().place();
    }

    /** Key of the newest notice; empty text when none is shown. */
    public String notice() {
        var shown = desk.notices().shown();
        return shown.isEmpty() ? "" : shown.getLast().message().key();
    }

    /** Does what the newest notice offers, such as taking back. */
    public void takeOffer() {
        desk.notices().shown().getLast().offer().orElseThrow().action().run();
    }
}
