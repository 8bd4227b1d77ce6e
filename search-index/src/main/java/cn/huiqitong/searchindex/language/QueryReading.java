package cn.huiqitong.searchindex.language;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What a query means, word by word.
 *
 * @param text what is searched as plain text: the query without fillers and document number
 * @param words all words in the order typed
 * @param number the document number asked for, null when there is none
 */
public record QueryReading(
        String text, List<Word> words, @Nullable DocumentNumber number) {

    public Optional<DocumentNumber> findNumber() {
        return Optional.ofNullable(number);
    }

    /** True when nothing is left that could be looked for. */
    public boolean empty() {
        return number == null && words.stream().allMatch(Word.Filler.class::isInstance);
    }

    /** Words of one kind, in the order typed. */
    public <W extends Word> List<W> list(Class<W> kind) {
        return stream(kind).toList();
    }

    private <W extends Word> Stream<W> stream(Class<W> kind) {
        return words.stream().filter(kind::isInstance).map(kind::cast);
    }
}
