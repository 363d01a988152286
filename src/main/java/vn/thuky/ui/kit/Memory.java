package vn.thuky.ui.kit;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** What this device remembers of the window: sizes, widths, the last place. Nothing of it belongs to a conference. */
public interface Memory {

    Optional<String> get(String key);

    void put(String key, String value);

    /** Remembers until the program ends. */
    static Memory forgetful() {
        Map<String, String> values = new HashMap<>();
        return new Memory() {
            @Override
            public Optional<String> get(String key) {
                return Optional.ofNullable(values.get(key));
            }

            @Override
            public void put(String key, String value) {
                values.put(key, value);
            }
        };
    }
}
