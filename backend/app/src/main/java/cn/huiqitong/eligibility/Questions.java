package cn.huiqitong.eligibility;

import cn.huiqitong.eligibility.AssessmentView.NextQuestionView;
import cn.huiqitong.rules.fact.FactCatalog;
import io.micronaut.serde.annotation.Serdeable;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What to ask a visitor of whom nothing is known: the next questions of an empty assessment, under the catalog's headings. */
final class Questions {

    private static final String OTHER = "其他信息";

    private Questions() {}

    /** @param fields fact keys, the ones that bear on most items first */
    @Serdeable
    record QuestionGroupView(String title, List<String> fields) {}

    /** Groups in the order of their most useful question. */
    static List<QuestionGroupView> of(List<NextQuestionView> next, FactCatalog catalog) {
        Map<String, List<String>> groups = new LinkedHashMap<>();
        next.forEach(question -> groups.computeIfAbsent(title(question.fact(), catalog), title -> new ArrayList<>())
                .add(question.fact()));
        return groups.entrySet().stream()
                .map(group -> new QuestionGroupView(group.getKey(), List.copyOf(group.getValue())))
                .toList();
    }

    private static String title(String fact, FactCatalog catalog) {
        String group = catalog.get(fact).group();
        return group == null ? OTHER : group;
    }
}
