package cn.huiqitong.request;

import cn.huiqitong.push.Recipient;
import cn.huiqitong.request.lifecycle.Act;
import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Who hears of an act. */
enum Audience {
    FIRM,
    /** The officials of the department that has it now. */
    OFFICIALS,
    /** The officials of the department that the act names. */
    NAMED,
    DISPATCHERS,
    DEPARTMENT_SUPERVISORS,
    CITY_SUPERVISORS;

    private static final int CITY_LEVEL = 2;

    static Set<Audience> of(Act act) {
        return switch (act) {
            case FILE, REGISTER -> EnumSet.of(FIRM, DISPATCHERS);
            case WITHDRAW, SUPPLY, ASSIST, UPHOLD_APPEAL, DISMISS_APPEAL, REFUSE_EXTENSION -> EnumSet.of(OFFICIALS);
            case ROUTE, ASSIGN, UPHOLD, TRANSFER, LAPSE, COME_BACK, GRANT_EXTENSION -> EnumSet.of(FIRM, OFFICIALS);
            case OBJECT, RETURN -> EnumSet.of(FIRM, DISPATCHERS, CITY_SUPERVISORS);
            case INVITE -> EnumSet.of(NAMED);
            case MERGE, ACCEPT, CONTACT, REPLY, ASK, RESUME, TRACK, ANSWER, AUTO_CONFIRM, RETIME, REPAIR ->
                EnumSet.of(FIRM);
            case ASK_EXTENSION, APPEAL -> EnumSet.of(DEPARTMENT_SUPERVISORS, CITY_SUPERVISORS);
            case REMIND -> EnumSet.of(OFFICIALS, DEPARTMENT_SUPERVISORS);
            case ESCALATE, LIFT -> EnumSet.of(OFFICIALS, DEPARTMENT_SUPERVISORS, CITY_SUPERVISORS);
            case REOPEN, CALL_BACK -> EnumSet.of(OFFICIALS, DEPARTMENT_SUPERVISORS, CITY_SUPERVISORS);
            case CONFIRM, RATE -> EnumSet.of(OFFICIALS);
            case SAVE, ATTACH, DETACH, VISIT -> EnumSet.noneOf(Audience.class);
        };
    }

    /** Nobody, where the request has no such. */
    Stream<Recipient> recipients(RequestChanged change) {
        return switch (this) {
            case FIRM -> Stream.of(Recipient.firm(change.uscc()));
            case OFFICIALS -> of(change.department()).map(Recipient::department);
            case NAMED -> of(change.target()).map(Recipient::department);
            case DISPATCHERS -> Stream.of(Recipient.DISPATCHERS);
            case DEPARTMENT_SUPERVISORS -> of(change.department()).map(Recipient::supervisorsOf);
            case CITY_SUPERVISORS ->
                change.act().equals(Act.ESCALATE.code()) && change.level() < CITY_LEVEL
                        ? Stream.empty()
                        : Stream.of(Recipient.CITY_SUPERVISORS);
        };
    }

    private static Stream<String> of(@Nullable String code) {
        return Stream.ofNullable(code);
    }
}
