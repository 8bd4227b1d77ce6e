package cn.huiqitong.request.asked;

import java.util.regex.Pattern;

/** Words without what tells who wrote them, as far as a machine can see it: the firm's name and long numbers. */
final class Bare {

    private static final Pattern LONG_NUMBER = Pattern.compile("[0-9A-Z]{6,}[0-9A-Z-]*|\\d{3,4}[- ]\\d{7,8}");
    private static final Pattern SYNTHETIC = Pattern.compile("^合成示例·");

    private Bare() {}

    static String of(String text, String firm) {
        String bare = SYNTHETIC.matcher(firm).replaceFirst("");
        String unnamed = text.replace(firm, "某企业").replace(bare, "某企业");
        return LONG_NUMBER.matcher(unnamed).replaceAll("***");
    }
}
