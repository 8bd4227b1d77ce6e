package cn.huiqitong.rules.script;

import cn.huiqitong.rules.condition.Clause;
import cn.huiqitong.rules.condition.Origin;
import cn.huiqitong.rules.reading.ErrorCode;

/** What may stand after any condition: the document's words in “…”, then the clause in 〔document article〕. */
final class Tail {
    private Tail() {}

    static String write(Origin origin) {
        String text = origin.text() == null ? "" : " " + Marks.quoted(origin.text());
        Clause clause = origin.clause();
        if (clause == null) {
            return text;
        }
        String article = clause.article() == null ? "" : " " + Marks.escaped(clause.article());
        return text + " 〔" + Marks.escaped(clause.document()).replace(" ", "\\s") + article + "〕";
    }

    static Origin read(Cursor cursor) {
        String text = cursor.quoted();
        int mark = cursor.mark();
        String clause = cursor.rawBetween("〔", '〕');
        if (text == null && clause == null) {
            return Origin.NONE;
        }
        if (clause == null) {
            return new Origin(null, text);
        }
        int space = clause.indexOf(' ');
        String document = Marks.plain(space < 0 ? clause : clause.substring(0, space));
        if (document.isBlank()) {
            cursor.back(mark);
            throw cursor.problem(ErrorCode.BAD_TEXT, "〔〕里先写文件编号，空一格再写条款");
        }
        return new Origin(new Clause(document, space < 0 ? null : Marks.plain(clause.substring(space + 1))), text);
    }
}
