package cn.huiqitong.policy;

import cn.huiqitong.policy.DocumentController.DocumentFacetView;
import cn.huiqitong.seeds.Validity;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Finds documents by words and filters; the facet of a filter counts what the other filters leave. */
record DocumentQuery(
        @Nullable String q,
        @Nullable List<String> level,
        @Nullable List<String> status) {

    private static final Map<String, String> LEVELS =
            Map.of("NATIONAL", "国家", "PROVINCE", "省级", "CITY", "市级", "COUNTY", "县（市、区）", "PARK", "园区");

    /** What was found, newest first, and the counts to filter by. */
    record Found(List<PolicyDocument> matching, List<DocumentFacetView> levels, List<DocumentFacetView> statuses) {}

    Found run(List<PolicyDocument> all) {
        var named = all.stream().filter(this::hasWords).toList();
        var matching = named.stream()
                .filter(document -> isIn(level, levelOf(document)) && isIn(status, statusOf(document)))
                .sorted(Comparator.comparing(DocumentQuery::date).reversed())
                .toList();
        return new Found(
                matching,
                count(
                        named.stream().filter(document -> isIn(status, statusOf(document))),
                        DocumentQuery::levelOf,
                        value -> LEVELS.getOrDefault(value, value)),
                count(
                        named.stream().filter(document -> isIn(level, levelOf(document))),
                        DocumentQuery::statusOf,
                        value -> Validity.valueOf(value).label()));
    }

    private boolean hasWords(PolicyDocument document) {
        if (q == null || q.isBlank()) {
            return true;
        }
        var content = document.content();
        var text = Stream.of(
                        content.title(), content.seedName(), content.docNo(), content.docNoInferred(), content.issuer())
                .reduce("", (all, part) -> part == null ? all : all + " " + part)
                .toLowerCase(Locale.ROOT);
        return Stream.of(q.toLowerCase(Locale.ROOT).strip().split("\\s+")).allMatch(text::contains);
    }

    private static boolean isIn(@Nullable List<String> wanted, String value) {
        return wanted == null || wanted.isEmpty() || wanted.contains(value);
    }

    private static String levelOf(PolicyDocument document) {
        return document.content().level();
    }

    private static String statusOf(PolicyDocument document) {
        return document.validity().name();
    }

    private static LocalDate date(PolicyDocument document) {
        var content = document.content();
        return Optional.ofNullable(content.publishedOn())
                .or(() -> Optional.ofNullable(content.issuedOn()))
                .orElse(LocalDate.EPOCH);
    }

    private static List<DocumentFacetView> count(
            Stream<PolicyDocument> documents, Function<PolicyDocument, String> value, Function<String, String> label) {
        Map<String, Long> counts = new LinkedHashMap<>();
        documents.forEach(document -> counts.merge(value.apply(document), 1L, Long::sum));
        return counts.entrySet().stream()
                .map(entry -> new DocumentFacetView(entry.getKey(), label.apply(entry.getKey()), entry.getValue()))
                .sorted(Comparator.comparingLong(DocumentFacetView::count).reversed())
                .toList();
    }
}
