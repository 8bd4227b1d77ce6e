package cn.huiqitong.request.asked;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;

/** Whether short texts ask the same: of the shorter text's bigrams the other has half or more. */
public final class Likeness {

    private static final double ENOUGH = 0.5;

    private final Set<String> bigrams;

    private Likeness(Set<String> bigrams) {
        this.bigrams = bigrams;
    }

    public static Likeness of(String text) {
        String bare = text.replaceAll("[\\s\\p{Punct}\\p{IsPunctuation}]+", "");
        Set<String> found = new HashSet<>();
        for (int i = 0; i + 2 <= bare.length(); i++) {
            found.add(bare.substring(i, i + 2));
        }
        return new Likeness(found);
    }

    public boolean to(Likeness other) {
        Set<String> shared = new HashSet<>(bigrams);
        shared.retainAll(other.bigrams);
        int shorter = Math.min(bigrams.size(), other.bigrams.size());
        return shorter > 0 && shared.size() >= ENOUGH * shorter;
    }

    /** Each with those like the first of its group; the largest group first, else in the order given. */
    static <T> List<List<T>> groups(List<T> all, Function<T, String> text) {
        List<Likeness> firsts = new ArrayList<>();
        List<List<T>> groups = new ArrayList<>();
        for (T one : all) {
            Likeness words = of(text.apply(one));
            int at = 0;
            while (at < firsts.size() && !firsts.get(at).to(words)) {
                at++;
            }
            if (at == firsts.size()) {
                firsts.add(words);
                groups.add(new ArrayList<>());
            }
            groups.get(at).add(one);
        }
        groups.sort((a, b) -> Integer.compare(b.size(), a.size()));
        return groups;
    }
}
