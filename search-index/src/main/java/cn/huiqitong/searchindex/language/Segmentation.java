package cn.huiqitong.searchindex.language;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The cut of a text that leaves the fewest characters unknown, and of those the one with the fewest words: 质量奖励 is 质量 and
 * 奖励, not 质量奖 and a rest.
 */
final class Segmentation {

    /** An unknown character is worse than any number of words in a query. */
    private static final int UNKNOWN = 1000;

    private final String text;
    private final int[] cost;
    private final @Nullable Word[] first;

    private Segmentation(String text) {
        this.text = text;
        this.cost = new int[text.length() + 1];
        this.first = new @Nullable Word[text.length()];
    }

    /** A known word and where it stands. */
    record Piece(int start, Word word) {
        int end() {
            return start + word.text().length();
        }
    }

    static List<Piece> of(String text, Vocabulary vocabulary) {
        Segmentation segmentation = new Segmentation(text);
        for (int start = text.length() - 1; start >= 0; start--) {
            segmentation.weigh(start, vocabulary.startingAt(text, start));
        }
        return segmentation.pieces();
    }

    private void weigh(int start, List<Word> words) {
        cost[start] = UNKNOWN + cost[start + 1];
        for (Word word : words) {
            int with = 1 + cost[start + word.text().length()];
            if (with < cost[start]) {
                cost[start] = with;
                first[start] = word;
            }
        }
    }

    private List<Piece> pieces() {
        List<Piece> pieces = new ArrayList<>();
        int at = 0;
        while (at < text.length()) {
            Word word = first[at];
            if (word == null) {
                at++;
            } else {
                Piece piece = new Piece(at, word);
                pieces.add(piece);
                at = piece.end();
            }
        }
        return pieces;
    }
}
