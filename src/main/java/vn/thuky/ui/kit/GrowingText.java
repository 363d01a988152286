package vn.thuky.ui.kit;

import java.util.Optional;
import java.util.function.Consumer;
import javafx.geometry.Orientation;
import javafx.scene.control.TextArea;
import javafx.scene.input.Clipboard;
import javafx.scene.text.Text;

/**
 * A text of one line that grows as lines are added to it, up to a height from which it scrolls. A plain text area underneath: nothing
 * of the keyboard's is touched.
 */
public final class GrowingText extends TextArea {
    private static final double PADDING = 10;
    private static final double BESIDE = 4;
    private static final double MOST = 180;

    /** More is higher than can be shown anyway, and slow to measure. */
    private static final int MEASURED = 2000;

    /** A text area with more than this answers keys too slowly. */
    private static final int LONG_PASTE = 20_000;

    private final Text measure = new Text();
    private boolean leavesUndo;
    private Optional<Consumer<String>> longPaste = Optional.empty();

    public GrowingText() {
        setWrapText(true);
        setPrefRowCount(1);
        getStyleClass().add("growing-text");
        measure.fontProperty().bind(fontProperty());
        textProperty().subscribe(this::requestLayout);
        widthProperty().subscribe(this::requestLayout);
    }

    /** Where a pasted text goes that is too long for a field; by default it goes into the field all the same. */
    public void onLongPaste(Consumer<String> receiver) {
        longPaste = Optional.of(receiver);
    }

    @Override
    public void paste() {
        var pasted = Optional.ofNullable(Clipboard.getSystemClipboard().getString())
                .filter(text -> text.length() > LONG_PASTE);
        if (pasted.isPresent() && longPaste.isPresent()) {
            longPaste.get().accept(pasted.get());
        } else {
            super.paste();
        }
    }

    /** While it is empty, undo takes back the last step of the record instead of what was typed. */
    public void leaveUndoWhenEmpty() {
        leavesUndo = true;
    }

    boolean leavesUndo() {
        return leavesUndo && getLength() == 0;
    }

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    @Override
    protected double computeMinHeight(double width) {
        return computePrefHeight(width);
    }

    @Override
    protected double computePrefHeight(double width) {
        var available = (width > 0 ? width : getWidth()) - snappedLeftInset() - snappedRightInset() - BESIDE;
        measure.setWrappingWidth(Math.max(1, available));
        measure.setText(getText(0, Math.min(getLength(), MEASURED)));
        var text = measure.getLayoutBounds().getHeight();
        return snapSizeY(Math.min(MOST, text + PADDING) + snappedTopInset() + snappedBottomInset());
    }
}
