package cn.huiqitong.bench;

import cn.huiqitong.rules.Rule;
import cn.huiqitong.rules.condition.All;
import cn.huiqitong.rules.condition.Any;
import cn.huiqitong.rules.condition.Between;
import cn.huiqitong.rules.condition.Compare;
import cn.huiqitong.rules.condition.Comparison;
import cn.huiqitong.rules.condition.Condition;
import cn.huiqitong.rules.condition.In;
import cn.huiqitong.rules.condition.Is;
import cn.huiqitong.rules.condition.Literal;
import cn.huiqitong.rules.condition.Not;
import cn.huiqitong.rules.condition.Origin;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.StreamSupport;

/** Rules and firms of the stand-alone comparison: {@code rules.json} and {@code firms.jsonl} of a directory. */
final class PeerData {
    private static final ObjectMapper JSON =
            new ObjectMapper().enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS);

    private PeerData() {}

    /** The first firms of the file. */
    static Workload read(Path directory, int most) {
        List<Map<String, Object>> firms = new ArrayList<>();
        each(directory.resolve("firms.jsonl"), most, firms::add);
        return new Workload(
                directory.toString(),
                SimpleCatalog.CATALOG,
                Workload.AS_OF,
                rules(directory),
                firms::get,
                firms.size());
    }

    static List<Rule> rules(Path directory) {
        try {
            JsonNode all = JSON.readTree(directory.resolve("rules.json").toFile());
            return children(all).stream()
                    .map(rule -> new Rule(condition(rule.get("when")), null))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Gives the firms one by one, without their ids. */
    @SuppressWarnings("unchecked") // a line is an object
    static void each(Path file, int most, Consumer<Map<String, Object>> firms) {
        try (BufferedReader lines = Files.newBufferedReader(file)) {
            String line = lines.readLine();
            for (int firm = 0; firm < most && line != null; firm++) {
                Map<String, Object> json = JSON.readValue(line, Map.class);
                json.remove("id");
                firms.accept(json);
                line = lines.readLine();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Condition condition(JsonNode json) {
        if (json.has("field")) {
            return leaf(json.get("field").textValue(), json.get("op").textValue(), json.get("value"));
        }
        if (json.has("not")) {
            return new Not(condition(json.get("not")), Origin.NONE);
        }
        return json.has("all")
                ? new All(conditions(json.get("all")), Origin.NONE)
                : new Any(conditions(json.get("any")), Origin.NONE);
    }

    private static List<Condition> conditions(JsonNode json) {
        return children(json).stream().map(PeerData::condition).toList();
    }

    private static Condition leaf(String fact, String op, JsonNode value) {
        return switch (op) {
            case "gte" -> new Compare(fact, Comparison.AT_LEAST, literal(value), null, Origin.NONE);
            case "lte" -> new Compare(fact, Comparison.AT_MOST, literal(value), null, Origin.NONE);
            case "between" -> new Between(fact, literal(value.get(0)), literal(value.get(1)), null, Origin.NONE);
            case "eq" ->
                value.isBoolean()
                        ? new Is(fact, value.booleanValue(), Origin.NONE)
                        : new In(fact, List.of(value.textValue()), Origin.NONE);
            case "in", "prefixIn" ->
                new In(fact, children(value).stream().map(JsonNode::textValue).toList(), Origin.NONE);
            default -> throw new IllegalArgumentException(op);
        };
    }

    private static Literal literal(JsonNode value) {
        return value.isNumber()
                ? new Literal.Numeric(value.decimalValue().stripTrailingZeros())
                : new Literal.Day(LocalDate.parse(value.textValue()));
    }

    private static List<JsonNode> children(JsonNode json) {
        return StreamSupport.stream(json.spliterator(), false).toList();
    }
}
