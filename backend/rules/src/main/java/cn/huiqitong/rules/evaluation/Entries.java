package cn.huiqitong.rules.evaluation;

import cn.huiqitong.rules.fact.Facts;
import java.util.List;

/**
 * The entries of a list that are there, with the marks of all that is asked of them.
 *
 * @param facts the firm's
 * @param marks of each entry, on the sheet of what is asked
 */
record Entries(Facts facts, List<Facts> list, byte[][] marks) {
    static Entries of(Facts facts, List<Facts> list, MarkSheet sheet) {
        byte[][] marks = new byte[list.size()][];
        for (int i = 0; i < marks.length; i++) {
            marks[i] = sheet.marks(list.get(i));
        }
        return new Entries(facts, list, marks);
    }

    /**
     * The marks of each entry for one question.
     *
     * @param filter place of what is asked
     */
    byte[] fits(int filter) {
        byte[] fits = new byte[marks.length];
        for (int i = 0; i < fits.length; i++) {
            fits[i] = marks[i][filter];
        }
        return fits;
    }

    /**
     * Whether any entry fits.
     *
     * @param filter place of what is asked
     */
    byte some(int filter) {
        int some = Mark.UNMET;
        for (byte[] entry : marks) {
            some &= entry[filter];
        }
        return (byte) some;
    }
}
