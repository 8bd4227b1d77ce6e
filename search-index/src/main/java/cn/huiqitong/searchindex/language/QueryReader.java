package cn.huiqitong.searchindex.language;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** Cuts a query into the words of the vocabulary and what lies between them. */
public final class QueryReader {

    /** A word asks for hundreds of places; a whole essay would be more than the cluster allows in one query. */
    private static final int MOST_WORDS = 10;

    private final Vocabulary vocabulary;

    public QueryReader(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
    }

    public QueryReading read(String query) {
        Optional<DocumentNumber.Found> found = DocumentNumber.find(query);
        String rest = found.map(DocumentNumber.Found::textWithout).orElse(query);
        List<Word> words = new ArrayList<>();
        for (String run : Normal.query(rest).split(" ", -1)) {
            cut(run, words);
        }
        List<Word> kept = withoutScraps(words).stream().limit(MOST_WORDS).toList();
        return new QueryReading(
                plain(kept), kept, found.map(DocumentNumber.Found::number).orElse(null));
    }

    private void cut(String run, List<Word> words) {
        int unknownFrom = 0;
        for (Segmentation.Piece piece : Segmentation.of(run, vocabulary)) {
            addUnknown(run.substring(unknownFrom, piece.start()), words);
            words.add(piece.word());
            unknownFrom = piece.end();
        }
        addUnknown(run.substring(unknownFrom), words);
    }

    private void addUnknown(String text, List<Word> words) {
        if (!text.isEmpty()) {
            words.add(vocabulary.abbreviation(text).orElseGet(() -> new Word.Unknown(text)));
        }
    }

    /** Single characters between known words ("开", "家") say nothing, unless they are all there is. */
    private List<Word> withoutScraps(List<Word> words) {
        List<Word> kept = words.stream().filter(word -> !scrap(word)).toList();
        boolean meaning = kept.stream().anyMatch(word -> !(word instanceof Word.Filler));
        return meaning ? kept : List.copyOf(words);
    }

    private boolean scrap(Word word) {
        return word instanceof Word.Unknown && (word.text().length() == 1 || vocabulary.onlyLittleWords(word.text()));
    }

    private static String plain(List<Word> words) {
        return words.stream()
                .filter(word -> !(word instanceof Word.Filler))
                .map(Word::text)
                .collect(Collectors.joining(" "));
    }
}
