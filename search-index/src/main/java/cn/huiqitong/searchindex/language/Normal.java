package cn.huiqitong.searchindex.language;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/** The form in which texts are compared: full width made narrow, small letters, no quotation marks or brackets. */
final class Normal {

    private static final Pattern MARKS = Pattern.compile("[“”‘’\"'「」『』《》〈〉〔〕\\[\\]【】()（）]");
    private static final Pattern GAPS = Pattern.compile("[\\s,，。.;；:：!！?？、|/\\\\+·…—]+");

    private Normal() {}

    /** One word of the lists: as {@link #query} but without any gap. */
    static String word(String text) {
        return query(text).replace(" ", "");
    }

    /** What was typed, its parts parted by single blanks. */
    static String query(String text) {
        String narrow = Normalizer.normalize(text, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
        return GAPS.matcher(MARKS.matcher(narrow).replaceAll(""))
                .replaceAll(" ")
                .strip();
    }
}
