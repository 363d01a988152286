package vn.thuky.text;

import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Function;

/** An order for long lists that are sorted again and again: what makes a text comparable is worked out once for each text. */
public final class LongListOrder implements Comparator<String> {
    /** Beyond this many texts everything is worked out anew, so that what is gone is not kept for ever. */
    private static final int MOST = 20_000;

    private final Function<String, OrderKey> key;
    private final Map<String, OrderKey> keys = new HashMap<>();

    private LongListOrder(Function<String, OrderKey> key) {
        this.key = key;
    }

    /** The order of {@link VietnameseOrder}. */
    public static LongListOrder ofTexts() {
        return new LongListOrder(new VietnameseOrder()::key);
    }

    /** The order of {@link PersonNameOrder}. */
    public static LongListOrder ofPersons(PersonNameOrder order) {
        return new LongListOrder(order::key);
    }

    @Override
    public int compare(String left, String right) {
        if (keys.size() > MOST) {
            keys.clear();
        }
        return keys.computeIfAbsent(left, key).compareTo(keys.computeIfAbsent(right, key));
    }
}
