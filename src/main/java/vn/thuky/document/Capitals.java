package vn.thuky.document;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * Words that stand in small letters where Nghị định 30/2020/NĐ-CP, Phụ lục II, asks for capitals. Only what is certain from the words
 * themselves: "nhà nước" in "quản lý nhà nước" and "nhân dân" in "Ủy ban nhân dân" are right as they are.
 */
final class Capitals {
    private static final String BEGIN = "(?<![\\p{L}\\p{M}])";
    private static final String END = "(?![\\p{L}\\p{M}])";

    /** What stands before and the words in small letters, and the words as they are to be. */
    private static final List<Rule> RULES = List.of(
            rule("(?:[Đđ]ảng và |[Đđ]ảng, |của )", "nhà nước", "Nhà nước"),
            rule("(?:tầng lớp |toàn thể |của |phục vụ |đời sống |bà con )", "nhân dân(?! tệ)", "Nhân dân"),
            rule("(?:của |do )", "đảng(?! (?:ủy|uỷ|bộ|viên|phái|đoàn))", "Đảng"),
            rule("", "đảng(?= và (?:N|n)hà nước)", "Đảng"),
            rule("", "quốc hội", "Quốc hội"),
            rule("(?<!phi )", "chính phủ(?! điện tử)", "Chính phủ"),
            rule("", "thủ tướng(?= (?:C|c)hính phủ)", "Thủ tướng"),
            rule("", "bộ chính trị", "Bộ Chính trị"),
            rule("", "mặt trận tổ quốc", "Mặt trận Tổ quốc"),
            rule("", "(?:ủy|uỷ) ban nhân dân", "Ủy ban nhân dân"),
            rule("", "hội đồng nhân dân", "Hội đồng nhân dân"),
            rule("", "bộ giáo dục và đào tạo", "Bộ Giáo dục và Đào tạo"),
            rule("", "sở giáo dục và đào tạo", "Sở Giáo dục và Đào tạo"),
            rule("", "việt nam", "Việt Nam"),
            rule("", "quốc khánh", "Quốc khánh"),
            rule("[Tt]ết ", "nguyên đán", "Nguyên đán"),
            rule("[Tt]ết ", "trung thu", "Trung thu"),
            rule("", "quốc tế lao động(?= 0?1[/-]0?5)", "Quốc tế Lao động"),
            rule("[Nn]gày ", "nhà giáo (?:V|v)iệt (?:N|n)am", "Nhà giáo Việt Nam"),
            rule("[Tt]háng ", "giêng", "Giêng"),
            rule("[Tt]háng ", "chạp", "Chạp"));

    private Capitals() {}

    private record Rule(Pattern pattern, String right) {}

    private static Rule rule(String before, String small, String right) {
        return new Rule(Pattern.compile(BEGIN + before + "(?<small>" + small + ")" + END), right);
    }

    /** The words found in small letters, each once, with what they are to be. */
    static Map<String, String> missingIn(String text) {
        var found = new LinkedHashMap<String, String>();
        for (var rule : RULES) {
            var match = rule.pattern.matcher(text);
            while (match.find()) {
                found.putIfAbsent(match.group("small"), rule.right);
            }
        }
        withoutParts(found);
        return found;
    }

    /** "việt nam" within "nhà giáo việt nam" is not told beside it. */
    private static void withoutParts(Map<String, String> found) {
        for (var whole : new ArrayList<>(found.keySet())) {
            found.keySet().removeIf(part -> !part.equals(whole) && whole.contains(part));
        }
    }
}
