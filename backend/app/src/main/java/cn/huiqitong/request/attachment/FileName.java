package cn.huiqitong.request.attachment;

import cn.huiqitong.platform.Problem;
import java.util.Locale;
import java.util.regex.Pattern;

/** The name of a file as its sender calls it: shown and offered for saving, never a path. */
record FileName(String text) {

    private static final int LONGEST = 150;
    /** Control characters, and those that turn the direction of the text and so hide the real ending. */
    private static final Pattern INVISIBLE = Pattern.compile("[\\p{Cntrl}\\p{Cf}]");

    private static final Pattern NOT_IN_NAMES = Pattern.compile("[\"<>|*?:]");

    /** Drops folders and what no file name may have. @throws Problem 422 when nothing is left */
    static FileName of(String sent) {
        String last = sent.substring(Math.max(sent.lastIndexOf('/'), sent.lastIndexOf('\\')) + 1);
        String clean = NOT_IN_NAMES
                .matcher(INVISIBLE.matcher(last).replaceAll(""))
                .replaceAll("_")
                .strip();
        int dot = clean.lastIndexOf('.');
        if (dot <= 0 || dot == clean.length() - 1) {
            throw Problem.invalid("file", "文件名需要有后缀，例如 说明.pdf。");
        }
        return new FileName(shortened(clean, dot));
    }

    /** The part after the last dot in lower case. */
    String ending() {
        return text.substring(text.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
    }

    /** The ending stays. Counted in whole characters, so that none is cut in two. */
    private static String shortened(String name, int dot) {
        String ending = name.substring(dot);
        int room = Math.max(1, LONGEST - ending.codePointCount(0, ending.length()));
        String stem = name.substring(0, dot);
        int length = stem.codePointCount(0, stem.length());
        return length <= room ? name : stem.substring(0, stem.offsetByCodePoints(0, room)) + ending;
    }
}
