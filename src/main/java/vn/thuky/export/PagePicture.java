package vn.thuky.export;

/** A page as a picture, in a form every toolkit can take. */
public final class PagePicture {
    private final int width;
    private final int height;
    private final int[] argb;

    /** Takes the array over; it holds width × height points. */
    PagePicture(int width, int height, int[] argb) {
        this.width = width;
        this.height = height;
        this.argb = argb;
    }

    public int width() {
        return width;
    }

    public int height() {
        return height;
    }

    /** The points row by row, 8 bits each of alpha, red, green, blue; not copied, a page has millions. */
    public int[] argb() {
        return argb;
    }
}
