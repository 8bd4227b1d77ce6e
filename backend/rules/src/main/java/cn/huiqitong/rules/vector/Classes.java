package cn.huiqitong.rules.vector;

import cn.huiqitong.rules.columns.Columns;
import cn.huiqitong.rules.columns.Words;
import cn.huiqitong.rules.evaluation.Verdict;
import cn.huiqitong.rules.fact.CodeSystem;
import cn.huiqitong.rules.fact.Fields;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/** The classes of every subject: where its cuts lie, or which words go together. */
final class Classes {
    private final Map<Subject, Cuts> cuts = new HashMap<>();
    private final Map<Subject, WordClasses> words = new HashMap<>();
    private final Map<Node.Summed, Cuts> sums = new HashMap<>();

    Classes(Graph graph, Uses uses, Fields fields, Columns columns) {
        Map<Subject, Set<Cut>> asked = new HashMap<>();
        Map<Subject.Category, Set<List<String>>> questions = new HashMap<>();
        Map<Node.Summed, Set<Cut>> compared = new HashMap<>();
        uses.live().mapToObj(graph::node).forEach(node -> {
            if (node instanceof Node.Interval interval) {
                Set<Cut> known = asked.computeIfAbsent(interval.subject(), subject -> new HashSet<>());
                add(known, interval);
            } else if (node instanceof Node.Member member) {
                questions
                        .computeIfAbsent(member.subject(), subject -> new HashSet<>())
                        .add(member.codes());
            } else if (node instanceof Node.Total total) {
                compared.computeIfAbsent(total.sum(), sum -> new HashSet<>()).add(total.from());
            }
        });
        compared.forEach((sum, found) -> sums.put(sum, new Cuts(found)));
        asked.forEach((subject, found) -> cuts.put(subject, new Cuts(found)));
        questions.forEach((category, codes) -> words.put(category, words(category, codes, fields, columns)));
    }

    Coder coder(Subject subject) {
        return switch (subject) {
            case Subject.Figure figure -> new FigureCoder(figure, cuts(figure));
            case Subject.Share share -> new ShareCoder(share, cuts(share));
            case Subject.Mean mean -> new MeanCoder(mean, cuts(mean));
            case Subject.Category category -> new CategoryCoder(category, words(category));
        };
    }

    /** How many classes a subject has besides class 0. */
    int count(Subject subject) {
        return subject instanceof Subject.Category category
                ? words(category).classes()
                : cuts(subject).classes();
    }

    Cuts cuts(Subject subject) {
        return Objects.requireNonNull(cuts.get(subject));
    }

    Cuts cuts(Node.Summed sum) {
        return Objects.requireNonNull(sums.get(sum));
    }

    BitSet with(Node.Member member, Verdict answer) {
        return words(member.subject()).with(member.codes(), answer);
    }

    private WordClasses words(Subject.Category category) {
        return Objects.requireNonNull(words.get(category));
    }

    private static void add(Set<Cut> cuts, Node.Interval interval) {
        Cut from = interval.from();
        Cut to = interval.to();
        if (from != null) {
            cuts.add(from);
        }
        if (to != null) {
            cuts.add(to);
        }
    }

    private static WordClasses words(
            Subject.Category category, Set<List<String>> questions, Fields fields, Columns columns) {
        String list = category.space();
        boolean firms = list.equals(Graph.FIRMS);
        Fields here = firms ? fields : fields.within(fields.get(list));
        Words words = firms ? columns.words(category.field()) : columns.words(list, category.field());
        String system = here.get(category.field()).codeSystem();
        CodeSystem codes = system == null ? null : fields.catalog().codeSystem(system);
        return new WordClasses(words.list(), new ArrayList<>(questions), new Kinship(codes, questions));
    }
}
