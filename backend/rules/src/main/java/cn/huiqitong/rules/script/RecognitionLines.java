package cn.huiqitong.rules.script;

import cn.huiqitong.rules.condition.Recognition;
import cn.huiqitong.rules.condition.Window;
import cn.huiqitong.rules.fact.FactField;
import cn.huiqitong.rules.fact.FactType;
import cn.huiqitong.rules.reading.ErrorCode;
import java.util.List;

/** 持有「高新技术企业」级别「国家」首次 在期间 近3年 有效期内. */
final class RecognitionLines {
    static final String FIRST = "持有";

    private RecognitionLines() {}

    static String write(Recognition recognition, Names names) {
        Names honour = names.within(names.fields().get(Recognition.LIST));
        FactField name = honour.fields().get(Recognition.NAME);
        FactField level = honour.fields().get(Recognition.LEVEL);
        Boolean first = recognition.first();
        return FIRST
                + honour.codes(recognition.names(), name)
                + (recognition.levels().isEmpty() ? "" : " 级别" + honour.codes(recognition.levels(), level))
                + (first == null ? "" : first ? " 首次" : " 非首次")
                + (recognition.window().unlimited() ? "" : " 在期间 " + Values.window(recognition.window()))
                + (recognition.valid() ? " 有效期内" : "");
    }

    /** After its first word. */
    static Recognition read(Cursor cursor) {
        FactField list = cursor.names().fields().find(Recognition.LIST).orElse(null);
        if (list == null || list.type() != FactType.LIST) {
            throw cursor.problem(ErrorCode.UNKNOWN_FACT, "这里没有荣誉清单，不能写“持有”");
        }
        Names honour = cursor.names().within(list);
        List<String> names = honour.readCodes(cursor, field(honour, Recognition.NAME, cursor));
        List<String> levels =
                cursor.take("级别") ? honour.readCodes(cursor, field(honour, Recognition.LEVEL, cursor)) : List.of();
        boolean first = cursor.take("首次");
        boolean again = !first && cursor.take("非首次");
        Window window = cursor.take("在期间") ? Values.readWindow(cursor) : Window.ANY;
        boolean valid = cursor.take("有效期内");
        return new Recognition(names, levels, first || again ? first : null, window, valid, Tail.read(cursor));
    }

    private static FactField field(Names honour, String key, Cursor cursor) {
        return honour.fields()
                .find(key)
                .orElseThrow(() -> cursor.problem(ErrorCode.UNKNOWN_FACT, "荣誉清单没有字段“" + key + "”"));
    }
}
