package cn.huiqitong.rules.vector;

import cn.huiqitong.rules.evaluation.Verdict;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.IntStream;

/**
 * The words of one field sorted into classes: two words of which every question is answered alike share a class. Words
 * are taken in their order, so that those under one ancestor mostly get neighbouring classes.
 */
final class WordClasses {
    private final Map<List<String>, Integer> questions = new HashMap<>();
    private final Map<List<String>, Integer> classOfKey = new HashMap<>();
    private final Map<Answers, Integer> classes = new HashMap<>();
    private final List<Answers> answers = new ArrayList<>();
    private final int[] classOfWord;

    /**
     * The questions that a class answers with yes, and those that it leaves open.
     */
    private record Answers(BitSet met, BitSet open) {
        boolean give(int question, Verdict verdict) {
            return switch (verdict) {
                case MET -> met.get(question);
                case UNKNOWN -> open.get(question);
                case UNMET -> !met.get(question) && !open.get(question);
            };
        }
    }

    /** @param asked by question the codes that it asks for */
    WordClasses(List<? extends Collection<String>> words, List<List<String>> asked, Kinship kinship) {
        asked.forEach(codes -> questions.put(codes, questions.size()));
        classOfWord = new int[words.size()];
        IntStream.range(0, words.size())
                .boxed()
                .sorted(Comparator.comparing(number -> String.join(",", words.get(number))))
                .forEach(number -> classOfWord[number] = classOf(words.get(number), asked, kinship));
    }

    int classes() {
        return Math.max(1, answers.size());
    }

    int[] classOfWord() {
        return classOfWord;
    }

    /** The classes whose words give this answer to a question. */
    BitSet with(List<String> question, Verdict answer) {
        int number = Objects.requireNonNull(questions.get(question));
        BitSet found = new BitSet();
        IntStream.range(0, answers.size())
                .filter(i -> answers.get(i).give(number, answer))
                .forEach(i -> found.set(i + 1));
        return found;
    }

    private int classOf(Collection<String> word, List<List<String>> asked, Kinship kinship) {
        List<String> key = word.stream().map(kinship::key).sorted().toList();
        Integer known = classOfKey.get(key);
        if (known != null) {
            return known;
        }
        int found = classOf(answers(word, asked, kinship));
        classOfKey.put(key, found);
        return found;
    }

    private int classOf(Answers given) {
        return classes.computeIfAbsent(given, added -> {
            answers.add(added);
            return answers.size();
        });
    }

    private static Answers answers(Collection<String> word, List<List<String>> asked, Kinship kinship) {
        Map<String, Verdict> known = new HashMap<>();
        Answers given = new Answers(new BitSet(), new BitSet());
        for (int question = 0; question < asked.size(); question++) {
            Verdict verdict = Verdict.UNMET;
            for (String code : asked.get(question)) {
                verdict = verdict.or(known.computeIfAbsent(code, one -> kinship.verdict(word, one)));
            }
            given.met.set(question, verdict == Verdict.MET);
            given.open.set(question, verdict == Verdict.UNKNOWN);
        }
        return given;
    }
}
