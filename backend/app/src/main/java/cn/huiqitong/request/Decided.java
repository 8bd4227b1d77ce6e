package cn.huiqitong.request;

import cn.huiqitong.request.history.HistoryEntry;
import org.jspecify.annotations.Nullable;

/** What an act decided, as people say it. */
final class Decided {

    private Decided() {}

    static @Nullable String text(HistoryEntry entry, DepartmentNames departments) {
        String detail = entry.detail();
        if (detail == null) {
            return null;
        }
        return switch (entry.act()) {
            case ASSIGN, ROUTE, TRANSFER, INVITE -> departments.name(detail);
            case OBJECT, RETURN -> "建议派给" + departments.name(detail);
            case ANSWER -> Outcome.valueOf(detail).label();
            case RATE -> Rating.of(Integer.parseInt(detail)).label();
            case ASK_EXTENSION -> "申请延长 %s 个工作日".formatted(detail);
            case TRACK -> "下次答复：" + detail;
            case MERGE -> "并入 " + detail;
            case ATTACH, DETACH -> "SHA-256：" + detail;
            case VISIT -> Boolean.parseBoolean(detail) ? "企业说已解决" : "企业说没有解决";
            default -> null;
        };
    }
}
