package cn.huiqitong.rules.form;

import cn.huiqitong.rules.condition.Window;
import cn.huiqitong.rules.reading.ErrorCode;

/** The properties last, from, to and year. */
final class Windows {
    private Windows() {}

    static Window read(Source source) {
        Window window = new Window(
                source.json().period("last"),
                source.json().date("from"),
                source.json().date("to"),
                source.year("year"));
        if (window.from() != null && window.to() != null && window.from().isAfter(window.to())) {
            source.error(ErrorCode.EMPTY_RANGE, "to", "to 早于 from，没有日期能满足");
        }
        return window;
    }

    static void write(Window window, Sheet sheet) {
        sheet.put("last", window.last())
                .put("from", window.from())
                .put("to", window.to())
                .put("year", Years.json(window.year()));
    }
}
