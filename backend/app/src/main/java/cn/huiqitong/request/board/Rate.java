package cn.huiqitong.request.board;

import java.util.function.ToLongFunction;

/** A share that is told with what it is a share of. */
enum Rate {
    ON_TIME(
            "按时办结率",
            "办结时限按时结束的次数 ÷ 办结时限结束的次数（按时＋超期）。时限在答复或转入跟踪时结束；暂停期间不计时，批准的延期计入时限。"
                    + "系统停机期间到期的单列为“免责”，撤销的时限不算。仍在办理、已经超期的不在其中，另列为“现在仍超期”。",
            figures -> figures.closing().met(),
            figures -> figures.closing().met() + figures.closing().late()),
    SOLVED(
            "解决率",
            "解决并经企业确认的件数 ÷ 全部办结件数。部分解决、不予支持、无法联系、不属受理范围、企业未回应、重办后和跟踪后才解决的，都在分母里，都不算解决，分别列出。",
            figures -> figures.count(Count.SOLVED),
            figures -> figures.count(Count.CLOSED)),
    SATISFIED(
            "满意率",
            "好评件数 ÷ 评价件数（好评＋差评）。没有评价的和认定误评的不在分母里，分别列出。",
            figures -> figures.count(Count.GOOD),
            figures -> figures.count(Count.GOOD) + figures.count(Count.BAD)),
    UNRATED(
            "未评价占比",
            "办结后企业没有评价的件数 ÷ 全部办结件数。",
            figures -> figures.count(Count.UNRATED),
            figures -> figures.count(Count.CLOSED)),
    SILENT(
            "默认确认占比",
            "企业没有回应、默认确认的件数 ÷ 全部办结件数。",
            figures -> figures.count(Count.SILENT),
            figures -> figures.count(Count.CLOSED)),
    REOPENED(
            "重办率",
            "企业要求重新办理的次数 ÷ 企业对答复作出反应的次数（要求重办＋办结，默认确认也算）。",
            figures -> figures.count(Count.REOPEN_ACTS),
            figures -> figures.count(Count.REOPEN_ACTS) + figures.count(Count.CLOSED)),
    RETURNED(
            "退转占比",
            "退单、提出派单异议或转办过的件数 ÷ 全部办结件数。",
            figures -> figures.count(Count.RETURNED),
            figures -> figures.count(Count.CLOSED)),
    PAUSED_TIME(
            "暂停时间占比",
            "办结时限中因请企业补充而暂停的工作时间 ÷ 全部工作时间（使用＋暂停），单位：秒。",
            figures -> figures.closing().pausedSeconds(),
            figures -> figures.closing().usedSeconds() + figures.closing().pausedSeconds()),
    CALL_BACK_SOLVED(
            "回访解决率",
            "回访时企业说已经解决的件数 ÷ 已回访件数。抽中而没有回访的不在分母里，另列。",
            figures -> figures.count(Count.SAID_SOLVED),
            figures -> figures.count(Count.CALLED_BACK));

    private final String label;
    private final String definition;
    private final ToLongFunction<Figures> numerator;
    private final ToLongFunction<Figures> denominator;

    Rate(String label, String definition, ToLongFunction<Figures> numerator, ToLongFunction<Figures> denominator) {
        this.label = label;
        this.definition = definition;
        this.numerator = numerator;
        this.denominator = denominator;
    }

    String label() {
        return label;
    }

    String definition() {
        return definition;
    }

    long numerator(Figures figures) {
        return numerator.applyAsLong(figures);
    }

    /** Zero: there is nothing to tell a share of. */
    long denominator(Figures figures) {
        return denominator.applyAsLong(figures);
    }
}
