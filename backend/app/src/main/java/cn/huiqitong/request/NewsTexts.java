package cn.huiqitong.request;

import cn.huiqitong.platform.Today;
import cn.huiqitong.push.Kind;
import cn.huiqitong.push.Message;
import cn.huiqitong.push.Recipient;
import cn.huiqitong.request.lifecycle.Act;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The words in which people hear of requests. */
@Singleton
class NewsTexts {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("yyyy年M月d日");

    private final DepartmentNames departments;
    private final DepartmentContacts contacts;

    NewsTexts(DepartmentNames departments, DepartmentContacts contacts) {
        this.departments = departments;
        this.contacts = contacts;
    }

    Message changed(RequestChanged change, Act act, Recipient recipient, boolean toFirm) {
        return new Message(
                recipient,
                toFirm ? Kind.REQUEST_CHANGED : kind(act),
                Long.toString(change.requestId()),
                change.version(),
                toFirm
                        ? "诉求%s：%s".formatted(change.stateLabel().replace("企业", "您"), change.title())
                        : "%s：%s".formatted(change.actLabel(), change.title()),
                toFirm ? firmText(change, act) : officeText(change),
                toFirm
                        ? "这是您的企业提交的诉求 %s 的办理进展".formatted(change.number())
                        : "诉求 %s 由您所在的单位办理或督办".formatted(change.number()),
                null,
                change.requestId(),
                null);
    }

    Message due(RequestDue due) {
        boolean soon = due.moment().equals("SOON");
        String when = soon ? "快到期" : "已到期";
        return new Message(
                recipient(due),
                Kind.REQUEST_DUE,
                due.clockId() + "-" + due.moment(),
                1,
                "%s%s：%s".formatted(due.clockLabel(), when, due.title()),
                "诉求 %s 的%s时限是%s。".formatted(due.number(), due.clockLabel(), day(due.dueAt())),
                due.owedByOffice() ? "这件诉求由您所在的单位办理" : "这是您的企业提交的诉求",
                null,
                due.requestId(),
                null);
    }

    private static Recipient recipient(RequestDue due) {
        if (!due.owedByOffice()) {
            return Recipient.firm(due.uscc());
        }
        return due.department() == null ? Recipient.DISPATCHERS : Recipient.department(due.department());
    }

    private static Kind kind(Act act) {
        return switch (act) {
            case REMIND, ESCALATE, LIFT -> Kind.REQUEST_DUE;
            case CONFIRM, RATE, CALL_BACK -> Kind.REQUEST_RATED;
            default -> Kind.REQUEST_WORK;
        };
    }

    /** Where it is, who has it and by when: what a busy owner wants to know. */
    private String firmText(RequestChanged change, Act act) {
        String department = change.department();
        return parts(
                act.label(),
                labelled("承办部门：", departments.nullableName(department)),
                labelled("经办人：", change.handlerName()),
                labelled("联系电话：", contacts.phone(department)),
                labelled("承诺办结：", day(change.dueAt())),
                labelled("下次答复：", day(change.nextReplyOn())),
                labelled("说明：", change.note()));
    }

    private static String officeText(RequestChanged change) {
        return parts("诉求 " + change.number(), labelled("办结时限：", day(change.dueAt())), labelled("说明：", change.note()));
    }

    private static String parts(String... parts) {
        return Stream.of(parts).filter(part -> !part.isEmpty()).collect(Collectors.joining("；"));
    }

    private static String labelled(String label, @Nullable String value) {
        return value == null ? "" : label + value;
    }

    private static @Nullable String day(@Nullable Instant at) {
        return at == null ? null : DAY.format(at.atZone(Today.ZONE));
    }

    private static @Nullable String day(@Nullable String iso) {
        return iso == null ? null : DAY.format(LocalDate.parse(iso));
    }
}
