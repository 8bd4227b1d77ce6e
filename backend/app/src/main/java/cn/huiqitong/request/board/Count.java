package cn.huiqitong.request.board;

import java.util.Locale;

/** What is counted of the requests of a day; each is a column of {@code request_day}. */
enum Count {
    // of what was filed on the day
    FILED(Of.FILING, "提交", "当期提交的全部诉求，包括后来撤回和并单的。草稿不算。", "true"),
    WITHDRAWN(Of.FILING, "其中撤回", "当期提交、后来由企业撤回的。", "state = 'WITHDRAWN'"),
    MERGED(Of.FILING, "其中并单", "当期提交、后来并入另一件的。", "state = 'MERGED'"),
    // of what was done on the day
    REOPEN_ACTS(Of.REOPENING, "要求重办", "当期企业要求重新办理的次数；同一件可以不止一次。", "true"),
    // of what was closed on the day
    CLOSED(Of.CLOSING, "办结", "当期办结、至今没有被要求重办的诉求；撤回和并单的不算办结。", "true"),
    SOLVED(
            Of.CLOSING,
            "解决并经企业确认",
            "办理结果是“解决”，企业自己确认，没有重办过，也没有转入过跟踪。只有这一类算“解决”。",
            "outcome = 'SOLVED' and not auto_confirmed and reopened = 0 and tracked = 0"),
    SOLVED_SILENTLY(
            Of.CLOSING, "答复已解决，企业未回应", "办理结果是“解决”，企业在期限内没有回应，按规定默认确认。", "outcome = 'SOLVED' and auto_confirmed"),
    SOLVED_AGAIN(
            Of.CLOSING,
            "重办后解决",
            "办理结果是“解决”，企业自己确认，但至少重办过一次。",
            "outcome = 'SOLVED' and not auto_confirmed and reopened > 0"),
    SOLVED_TRACKED(
            Of.CLOSING,
            "跟踪后解决",
            "办理结果是“解决”，企业自己确认，没有重办过，但转入过跟踪。",
            "outcome = 'SOLVED' and not auto_confirmed and reopened = 0 and tracked > 0"),
    PARTLY(Of.CLOSING, "部分解决", "办理结果是“部分解决”，不论企业是否回应。", "outcome = 'PARTLY'"),
    REFUSED(Of.CLOSING, "不予支持", "办理结果是“不予支持”，不论企业是否回应。", "outcome = 'REFUSED'"),
    UNREACHABLE(Of.CLOSING, "无法联系", "办理结果是“无法联系”。", "outcome = 'UNREACHABLE'"),
    OUT_OF_SCOPE(Of.CLOSING, "不属受理范围", "办理结果是“不属受理范围”。", "outcome = 'OUT_OF_SCOPE'"),
    SILENT(Of.CLOSING, "默认确认", "企业在期限内没有回应而办结的，不论办理结果。", "auto_confirmed"),
    REOPENED(Of.CLOSING, "重办过", "办结前至少重办过一次的，不论办理结果。", "reopened > 0"),
    TRACKED(Of.CLOSING, "跟踪过", "办结前转入过跟踪的，不论办理结果。", "tracked > 0"),
    RETURNED(Of.CLOSING, "退转过", "办结前退单、提出派单异议或转办过的。", "returns > 0"),
    PAUSED(Of.CLOSING, "暂停过", "办结前因请企业补充而暂停过计时的。", "pauses > 0"),
    EXTENDED(Of.CLOSING, "延期过", "办结前批准过延期的。", "extensions > 0"),
    GOOD(Of.CLOSING, "好评", "评价为“非常满意”“满意”或“基本满意”。", "rating >= 3 and appeal <> 'UPHELD'"),
    BAD(Of.CLOSING, "差评", "评价为“不满意”或“非常不满意”，包括申诉待审和被驳回的。", "rating <= 2 and appeal <> 'UPHELD'"),
    UPHELD(Of.CLOSING, "认定误评", "部门申诉、督查员认定为误评的，不算好评也不算差评。", "appeal = 'UPHELD'"),
    UNRATED(Of.CLOSING, "未评价", "办结后企业没有评价的。", "rating is null"),
    SAMPLED(Of.CLOSING, "抽中回访", "办结时由系统抽中回访的。", "sampled"),
    CALLED_BACK(Of.CLOSING, "已回访", "抽中回访并且已经回访的。", "sampled and visited_at is not null"),
    SAID_SOLVED(Of.CLOSING, "回访说已解决", "回访时企业说问题已经解决的。", "sampled and visit_solved");

    /** Which day of a request it counts on. */
    enum Of {
        FILING,
        REOPENING,
        CLOSING
    }

    private final Of of;
    private final String label;
    private final String definition;
    private final String condition;

    Count(Of of, String label, String definition, String condition) {
        this.of = of;
        this.label = label;
        this.definition = definition;
        this.condition = condition;
    }

    Of of() {
        return of;
    }

    String label() {
        return label;
    }

    String definition() {
        return definition;
    }

    /** On a row of {@code service_request}. */
    String condition() {
        return condition;
    }

    /** Its column. */
    String column() {
        return name().toLowerCase(Locale.ROOT);
    }
}
