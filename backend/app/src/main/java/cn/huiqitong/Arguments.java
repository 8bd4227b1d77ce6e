package cn.huiqitong;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** The command line as settings: {@code --city 1250000} is {@code huiqitong.city}, like the environment's HUIQITONG_CITY. */
final class Arguments {

    private static final Map<String, String> SETTINGS =
            Map.of("--city", "--huiqitong.city=", "--requests", "--huiqitong.requests=");

    private Arguments() {}

    static String[] of(String... args) {
        List<String> settings = new ArrayList<>();
        for (int i = 0; i < args.length; i++) {
            String name = args[i].contains("=") ? args[i].substring(0, args[i].indexOf('=')) : args[i];
            String setting = SETTINGS.get(name);
            if (setting == null) {
                settings.add(args[i]);
            } else if (name.length() < args[i].length()) {
                settings.add(setting + args[i].substring(name.length() + 1));
            } else if (i + 1 < args.length) {
                settings.add(setting + args[++i]);
            } else {
                settings.add(args[i]);
            }
        }
        return settings.toArray(String[]::new);
    }
}
