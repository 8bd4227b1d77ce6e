package cn.huiqitong.searchindex.language;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * 发文字号 as people and documents write it: 通委发〔2023〕13号, 通委发[2023]13号, 2023年第12号, 通委发13号, 13号文. The year's brackets come
 * in every shape.
 *
 * @param office 机关代字 before the year, empty when not typed
 * @param year four digits, null when not typed
 * @param number without leading zeros
 */
public record DocumentNumber(String office, @Nullable String year, String number) {

    private static final String OPEN = "[〔\\[［【(（{｛〈<《﹝]";
    private static final String CLOSE = "[〕\\]］】)）}｝〉>》﹞]";
    private static final Pattern WITH_YEAR = Pattern.compile("(?<office>\\p{IsHan}*)\\s*" + OPEN
            + "?\\s*(?<year>(?:19|20)\\d{2})\\s*(?:" + CLOSE + "|年)\\s*第?\\s*0*(?<number>\\d{1,4})\\s*号?文?件?");
    private static final Pattern BARE_YEAR = Pattern.compile(
            "(?<office>\\p{IsHan}*[发规函办字告])\\s*(?<year>(?:19|20)\\d{2})\\s*第?\\s*0*(?<number>\\d{1,4})\\s*号文?件?");
    private static final Pattern WITHOUT_YEAR =
            Pattern.compile("(?<office>[\\p{IsHan}]{2,12}[发规函办字告])第?\\s*0*(?<number>\\d{1,4})\\s*号文?件?");

    private static final Pattern NUMBER_ONLY =
            Pattern.compile("(?<office>)第?\\s*0*(?<number>\\d{1,4})\\s*号(?:文件?|公告|令)");

    /** A number found in a text, and where it stood. */
    public record Found(DocumentNumber number, String textWithout) {}

    /** Finds the first document number in a text. */
    public static Optional<Found> find(String text) {
        for (Pattern pattern : List.of(WITH_YEAR, BARE_YEAR, WITHOUT_YEAR, NUMBER_ONLY)) {
            Matcher matcher = pattern.matcher(text);
            if (matcher.find()) {
                return Optional.of(new Found(
                        of(matcher),
                        new StringBuilder(text)
                                .replace(matcher.start(), matcher.end(), " ")
                                .toString()));
            }
        }
        return Optional.empty();
    }

    /**
     * Every key under which a document with this printed number can be asked for; the index stores them all. The name of
     * an office may have blanks in it (财政部 税务总局公告), which people type or leave out.
     */
    public static List<String> keysOf(String printed) {
        Set<String> keys = new LinkedHashSet<>();
        for (String form : List.of(printed, printed.replaceAll("\\s", ""))) {
            find(form).ifPresent(found -> keys.addAll(found.number().keys()));
        }
        return List.copyOf(keys);
    }

    private List<String> keys() {
        return List.of(key(office, year), key("", year), key(office, null), key("", null));
    }

    /** The most exact key that this number can be looked up by. */
    public String key() {
        return key(office, year);
    }

    /** The key without the office, for an office that was misspelt; empty where the year was not typed. */
    public Optional<String> looseKey() {
        return year == null ? Optional.empty() : Optional.of(key("", year));
    }

    private String key(String office, @Nullable String year) {
        return office + "-" + (year == null ? "" : year) + "-" + number;
    }

    private static DocumentNumber of(Matcher matcher) {
        String office = matcher.group("office");
        String year =
                matcher.pattern() == WITHOUT_YEAR || matcher.pattern() == NUMBER_ONLY ? null : matcher.group("year");
        return new DocumentNumber(office, year, matcher.group("number"));
    }
}
