package vn.thuky.ui.documents;

import java.nio.IntBuffer;
import javafx.beans.property.DoubleProperty;
import javafx.beans.property.SimpleDoubleProperty;
import javafx.scene.AccessibleRole;
import javafx.scene.image.ImageView;
import javafx.scene.image.PixelBuffer;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;
import javafx.scene.layout.Region;
import javafx.util.Subscription;
import vn.thuky.service.Preview;

/** One page, white as paper in every look, with its picture when it has one. */
final class PageControl extends Region {
    private final ImageView image = new ImageView();
    private final DoubleProperty outputScale = new SimpleDoubleProperty(1);
    private final Subscription picture;

    PageControl(PageSheet sheet) {
        getStyleClass().add("paper-page");
        setAccessibleRole(AccessibleRole.IMAGE_VIEW);
        getChildren().add(image);
        picture = sheet.pictureProperty().subscribe(now -> now.ifPresentOrElse(this::draw, () -> image.setImage(null)));
    }

    /** Pixels of the screen for one of the window. */
    DoubleProperty outputScaleProperty() {
        return outputScale;
    }

    void close() {
        picture.unsubscribe();
    }

    /** The pixels are used as they are, without a copy: every one of them is opaque. */
    private void draw(Preview.Picture drawn) {
        image.setImage(new WritableImage(new PixelBuffer<>(
                drawn.width(), drawn.height(), IntBuffer.wrap(drawn.argb()), PixelFormat.getIntArgbPreInstance())));
        requestLayout();
    }

    void resizePage(double width, double height) {
        setMinSize(width, height);
        setPrefSize(width, height);
        setMaxSize(width, height);
    }

    /** A picture made for this size is shown pixel by pixel, so that letters are sharp; one of another size is stretched meanwhile. */
    @Override
    protected void layoutChildren() {
        var shown = image.getImage();
        if (shown == null) {
            return;
        }
        var natural = shown.getWidth() / outputScale.get();
        var exact = Math.abs(natural - getWidth()) < 2;
        image.setFitWidth(exact ? natural : getWidth());
        image.setFitHeight(exact ? shown.getHeight() / outputScale.get() : getHeight());
        image.relocate(0, 0);
    }
}
