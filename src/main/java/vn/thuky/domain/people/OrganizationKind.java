package vn.thuky.domain.people;

import java.util.List;
import java.util.Locale;

/** What an organization is. */
@SuppressWarnings("ImmutableEnumChecker") // the lists cannot be changed
public enum OrganizationKind {
    MINISTRY("bộ "),
    MINISTRY_UNIT("vụ ", "cục ", "thanh tra bộ", "văn phòng bộ"),
    DEPARTMENT("sở "),
    SCHOOL("trường ", "đại học ", "học viện ", "thpt ", "thcs "),
    PRESS("báo ", "đài ", "tạp chí ", "thông tấn xã "),
    OTHER;

    /** How the names of such organizations begin, in small letters. */
    private final List<String> beginnings;

    OrganizationKind(String... beginnings) {
        this.beginnings = List.of(beginnings);
    }

    /** The kind its name suggests: {@code Sở Giáo dục và Đào tạo Hà Nội} is a department. */
    public static OrganizationKind ofName(String name) {
        var small = name.toLowerCase(Locale.ROOT);
        for (var kind : values()) {
            if (kind.beginnings.stream().anyMatch(small::startsWith)) {
                return kind;
            }
        }
        return OTHER;
    }
}
