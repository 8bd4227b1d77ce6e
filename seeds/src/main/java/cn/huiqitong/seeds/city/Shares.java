package cn.huiqitong.seeds.city;

import java.util.ArrayList;
import java.util.List;

/** Things with their shares; one is drawn. The shares need not add up to one. */
final class Shares<T> {

    private final List<T> things = new ArrayList<>();
    private final List<Double> sums = new ArrayList<>();
    private double total;

    Shares<T> with(T thing, double share) {
        total += share;
        things.add(thing);
        sums.add(total);
        return this;
    }

    T draw(Chance chance) {
        double at = chance.uniform() * total;
        int i = 0;
        while (i < things.size() - 1 && sums.get(i) <= at) {
            i++;
        }
        return things.get(i);
    }

    /** Reads {@code "C17 8 C34 4"}. */
    static Shares<String> of(String pairs) {
        var shares = new Shares<String>();
        String[] words = pairs.strip().split("\\s+");
        for (int i = 0; i + 1 < words.length; i += 2) {
            shares.with(words[i], Double.parseDouble(words[i + 1]));
        }
        return shares;
    }
}
