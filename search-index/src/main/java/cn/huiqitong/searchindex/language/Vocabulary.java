package cn.huiqitong.searchindex.language;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/** Every word that the data files know, by its normal form. */
public final class Vocabulary {

    private final Map<String, Word> words = new LinkedHashMap<>();
    private final int longest;

    private Vocabulary() {
        // Later lists win: a word that only asks is no topic even where a synonym line mentions it.
        WordList.words("terms.txt").forEach(this::topic);
        Synonyms.read(WordList.lines("synonyms.txt")).forEach(this::topic);
        WordList.words("weak-words.txt").forEach(text -> put(text, Word.Weak::new));
        WordList.words("question-words.txt").forEach(text -> put(text, Word.Filler::new));
        WordList.lines("regions.txt").forEach(this::place);
        WordList.lines("obtain-words.txt").forEach(this::obtaining);
        longest = words.keySet().stream().mapToInt(String::length).max().orElse(0);
    }

    /** The vocabulary that comes with the portal. */
    public static Vocabulary load() {
        return new Vocabulary();
    }

    /** The known words of two characters or more that start at this place of a text in normal form. */
    List<Word> startingAt(String text, int start) {
        List<Word> found = new ArrayList<>();
        for (int end = Math.min(text.length(), start + longest); end > start + 1; end--) {
            Word word = words.get(text.substring(start, end));
            if (word != null && standsAlone(text, start, end)) {
                found.add(word);
            }
        }
        return found;
    }

    /** A single character that stands for a word ("招", "贷"); only where nothing longer is known there. */
    Optional<Word> abbreviation(String character) {
        return Optional.ofNullable(words.get(character)).filter(Word.Topic.class::isInstance);
    }

    /** True when the text is made of nothing but little words ("的", "我要"). */
    boolean onlyLittleWords(String text) {
        return text.codePoints().allMatch(c -> words.get(Character.toString(c)) instanceof Word.Filler);
    }

    /** Words with a meaning of their own that begin so, the shortest first. */
    public List<String> beginningWith(String prefix) {
        String start = Normal.word(prefix);
        return topics().filter(word -> word.startsWith(start))
                .sorted(Comparator.comparingInt(String::length))
                .toList();
    }

    /** All words with a meaning of their own, in normal form. */
    Stream<String> topics() {
        return words.values().stream()
                .filter(word -> word instanceof Word.Topic || word instanceof Word.Obtaining)
                .map(Word::text);
    }

    /** Letters and digits count as whole words only: "ai" is not in "email". */
    private static boolean standsAlone(String text, int start, int end) {
        return !(joined(text, start - 1) && joined(text, start)) && !(joined(text, end - 1) && joined(text, end));
    }

    private static boolean joined(String text, int at) {
        return at >= 0 && at < text.length() && text.charAt(at) < 128 && Character.isLetterOrDigit(text.charAt(at));
    }

    private void topic(String text) {
        put(text, word -> new Word.Topic(word, List.of(new Alternative(word, 1))));
    }

    private void topic(String text, Map<String, Double> others) {
        List<Alternative> alternatives = new ArrayList<>();
        others.forEach((other, weight) -> alternatives.add(new Alternative(other, weight)));
        alternatives.sort(Comparator.comparingDouble(Alternative::weight).reversed());
        put(text, word -> new Word.Topic(word, List.copyOf(alternatives)));
    }

    private void place(String line) {
        String[] names = line.split("=", -1);
        for (String name : names) {
            put(name, word -> new Word.Place(word, names[0].strip()));
        }
    }

    private void obtaining(String line) {
        String[] sides = line.split("=", 2);
        List<String> codes =
                Stream.of(sides[1].split(",", -1)).map(String::strip).toList();
        put(sides[0], word -> new Word.Obtaining(word, codes));
    }

    private void put(String text, Function<String, Word> make) {
        String word = Normal.word(text);
        words.put(word, make.apply(word));
    }
}
