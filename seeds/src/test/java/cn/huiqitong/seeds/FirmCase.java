package cn.huiqitong.seeds;

import cn.huiqitong.rules.evaluation.Verdict;
import java.io.IOException;
import java.io.InputStream;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Date;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

/**
 * A firm judged by the rule of one item.
 *
 * @param bestIsUnknown whether a judgement keeps every firm from MET
 * @param why part of the deciding sentence
 * @param unmet changes of facts that each make the rule fail
 * @param unknown facts that, taken away, leave it open
 */
record FirmCase(
        String item,
        LocalDate asOf,
        Map<String, Object> facts,
        Verdict verdict,
        boolean bestIsUnknown,
        @Nullable String why,
        @Nullable Map<String, Object> amount,
        List<Map<String, Object>> unmet,
        List<String> unknown) {

    static final List<String> FAMILIES = List.of(
            "jobs",
            "loans",
            "recognition",
            "taxes",
            "awards",
            "projects",
            "science",
            "trade",
            "talents",
            "supervision");

    static List<FirmCase> list() {
        return FAMILIES.stream().flatMap(FirmCase::read).toList();
    }

    private static Stream<FirmCase> read(String family) {
        try (InputStream in = FirmCase.class.getResourceAsStream("/cases/" + family + ".yaml")) {
            Map<String, Object> file = new Yaml(new SafeConstructor(options())).load(Objects.requireNonNull(in));
            LocalDate asOf = date(file.get("asOf"));
            return list(file, "cases").stream().map(one -> of(map(one), asOf));
        } catch (IOException e) {
            throw new AssertionError(family, e);
        }
    }

    private static LoaderOptions options() {
        LoaderOptions options = new LoaderOptions();
        options.setMaxAliasesForCollections(200);
        return options;
    }

    private static FirmCase of(Map<String, Object> one, LocalDate asOf) {
        return new FirmCase(
                String.valueOf(one.get("item")),
                one.containsKey("asOf") ? date(one.get("asOf")) : asOf,
                map(one.get("facts")),
                Verdict.valueOf(String.valueOf(one.get("verdict"))),
                "UNKNOWN".equals(one.get("best")),
                one.get("why") instanceof String why ? why : null,
                one.get("amount") == null ? null : map(one.get("amount")),
                list(one, "unmet").stream().map(FirmCase::map).toList(),
                list(one, "unknown").stream().map(String::valueOf).toList());
    }

    boolean shows(Verdict asked) {
        return switch (asked) {
            case MET -> verdict == Verdict.MET || bestIsUnknown;
            case UNMET -> verdict == Verdict.UNMET || !unmet.isEmpty();
            case UNKNOWN -> verdict == Verdict.UNKNOWN || !unknown.isEmpty();
        };
    }

    Map<String, Object> with(Map<String, Object> change) {
        Map<String, Object> changed = new HashMap<>(facts);
        changed.putAll(change);
        return changed;
    }

    Map<String, Object> without(String key) {
        Map<String, Object> changed = new HashMap<>(facts);
        Objects.requireNonNull(changed.remove(key), key);
        return changed;
    }

    /** YAML reads a date without quotes as a point in time at the start of the day, UTC. */
    private static LocalDate date(@Nullable Object value) {
        return value instanceof Date date
                ? LocalDate.ofInstant(date.toInstant(), ZoneOffset.UTC)
                : LocalDate.parse(String.valueOf(value));
    }

    private static List<?> list(Map<String, ?> one, String key) {
        return one.get(key) instanceof List<?> list ? list : List.of();
    }

    private static Map<String, Object> map(@Nullable Object value) {
        Map<String, Object> map = new HashMap<>();
        ((Map<?, ?>) Objects.requireNonNull(value)).forEach((key, entry) -> map.put(String.valueOf(key), entry));
        return map;
    }
}
