package cn.huiqitong.searchindex.language;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** A query with a part that nobody knows, and the search for the word that was meant. */
public final class Spelling {

    /** A shorter word has too many neighbours. */
    private static final int SHORTEST = 3;

    private static final int TWO_SLIPS_FROM = 6;

    private final String query;
    private final String unknown;

    /** @param unknown the part in normal form, as read from the query */
    public Spelling(String query, String unknown) {
        this.query = Normal.query(query);
        this.unknown = unknown;
    }

    /** The query with the nearest word of the vocabulary in place of the unknown part and what touches it. */
    public Optional<String> mendByWords(Vocabulary vocabulary) {
        List<String> words = vocabulary.topics().toList();
        return nearest(words.stream());
    }

    /** The same with the nearest piece of a title. */
    public Optional<String> mendByTitles(List<String> titles) {
        return nearest(titles.stream().map(Normal::word).flatMap(this::pieces));
    }

    private record Mend(String place, String word, int slips) {}

    private Optional<String> nearest(Stream<String> words) {
        List<String> places = places();
        return words.flatMap(word -> places.stream().map(place -> new Mend(place, word, slips(place, word))))
                .filter(mend -> mend.slips() > 0 && mend.slips() <= allowed(mend.place()))
                .min(Comparator.comparingInt(Mend::slips)
                        .thenComparing(Comparator.comparingInt(
                                        (Mend mend) -> mend.place().length())
                                .reversed()))
                .map(mend -> query.replace(mend.place(), mend.word()));
    }

    /** The unknown part alone and with up to three characters on either side, as a slip breaks a word into pieces. */
    private List<String> places() {
        int start = query.indexOf(unknown);
        if (start < 0) {
            return List.of();
        }
        int end = start + unknown.length();
        return IntStream.rangeClosed(Math.max(0, start - SHORTEST), start)
                .boxed()
                .flatMap(from -> IntStream.rangeClosed(end, Math.min(query.length(), end + SHORTEST))
                        .mapToObj(to -> query.substring(from, to)))
                .filter(place -> place.length() >= SHORTEST && place.indexOf(' ') < 0)
                .distinct()
                .toList();
    }

    private Stream<String> pieces(String title) {
        return places().stream()
                .mapToInt(String::length)
                .distinct()
                .boxed()
                .flatMap(length -> IntStream.rangeClosed(0, title.length() - length)
                        .mapToObj(at -> title.substring(at, at + length)));
    }

    private static int allowed(String place) {
        return place.length() >= TWO_SLIPS_FROM ? 2 : 1;
    }

    /** Characters that differ: put in, left out or exchanged. */
    static int slips(String a, String b) {
        if (Math.abs(a.length() - b.length()) > 2) {
            return Integer.MAX_VALUE;
        }
        int[] row = IntStream.rangeClosed(0, b.length()).toArray();
        for (int i = 1; i <= a.length(); i++) {
            int diagonal = row[0];
            row[0] = i;
            for (int j = 1; j <= b.length(); j++) {
                int replaced = diagonal + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
                diagonal = row[j];
                row[j] = Math.min(replaced, Math.min(row[j], row[j - 1]) + 1);
            }
        }
        return row[b.length()];
    }
}
