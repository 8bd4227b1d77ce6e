package cn.huiqitong.push.mail;

import cn.huiqitong.push.Notice;
import cn.huiqitong.push.PortalAddress;
import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.List;

/** How the mails read: plain text, and the same as simple HTML. */
@Singleton
class MailPages {

    private static final String SETTINGS = "/inbox/settings";
    private static final String FOOT = "这封邮件由惠企通自动发出，请不要回复。";
    private static final String CHANGE = "不想收到这类邮件，可以在“消息设置”里更改：";

    private final PortalAddress portal;

    MailPages(PortalAddress portal) {
        this.portal = portal;
    }

    Mail notice(String id, String to, Notice notice) {
        String link = portal.of(notice.path());
        String text = notice.text() + "\n\n查看详情：" + link + "\n\n为什么收到：" + notice.why() + "\n" + foot();
        String html = "<h2>%s</h2><p>%s</p><p>%s</p><p>为什么收到：%s</p>"
                .formatted(
                        escaped(notice.title()), escaped(notice.text()), anchor(link, "查看详情"), escaped(notice.why()));
        return new Mail(id, to, "【惠企通】" + notice.title(), text, page(html + htmlFoot()));
    }

    /** @param total of which {@code notices} are the newest */
    Mail digest(String id, String to, LocalDate day, List<Notice> notices, long total) {
        String title = "%d月%d日消息汇总（%d 条）".formatted(day.getMonthValue(), day.getDayOfMonth(), total);
        StringBuilder text = new StringBuilder();
        StringBuilder html = new StringBuilder("<h2>" + title + "</h2>");
        for (Notice notice : notices) {
            String link = portal.of(notice.path());
            text.append("· [%s] %s%n  %s%n".formatted(notice.kind().label(), notice.title(), link));
            html.append("<p>%s：%s<br>%s</p>"
                    .formatted(notice.kind().label(), anchor(link, notice.title()), escaped(notice.text())));
        }
        if (total > notices.size()) {
            String rest = "还有 %d 条，请到“消息”里查看：".formatted(total - notices.size());
            text.append(rest).append(portal.of("/inbox")).append('\n');
            html.append("<p>%s%s</p>".formatted(rest, anchor(portal.of("/inbox"), "消息")));
        }
        return new Mail(id, to, "【惠企通】" + title, text + foot(), page(html + htmlFoot()));
    }

    Mail code(String id, String to, String code, long minutes) {
        String why = "有人在惠企通的“消息设置”里填写了这个邮箱。如果不是您本人，请不用理会。";
        String text = "验证码：%s%n%d 分钟内有效，请不要告诉别人。%n%n%s%n%s".formatted(code, minutes, why, FOOT);
        String html =
                "<h2>验证码</h2><p style=\"font-size:28px;letter-spacing:4px\">%s</p><p>%d 分钟内有效，请不要告诉别人。</p><p>%s</p><p>%s</p>"
                        .formatted(code, minutes, why, FOOT);
        return new Mail(id, to, "【惠企通】邮箱验证码", text, page(html));
    }

    private String foot() {
        return "\n—\n" + FOOT + CHANGE + portal.of(SETTINGS) + "\n";
    }

    private String htmlFoot() {
        return "<hr><p style=\"color:#5f7083;font-size:13px\">%s%s%s</p>"
                .formatted(FOOT, CHANGE, anchor(portal.of(SETTINGS), "消息设置"));
    }

    private static String page(String body) {
        return "<!doctype html><html lang=\"zh-CN\"><meta charset=\"utf-8\">"
                + "<body style=\"font-family:sans-serif;line-height:1.6;color:#14273b;max-width:640px\">" + body
                + "</body></html>";
    }

    private static String anchor(String link, String text) {
        return "<a href=\"%s\">%s</a>".formatted(escaped(link), escaped(text));
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;")
                .replace("\n", "<br>");
    }
}
