package cn.huiqitong.push;

import cn.huiqitong.identity.CurrentUser;
import cn.huiqitong.identity.Roles;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A person before an inbox: which messages are theirs follows from the claims of the token, here and nowhere else.
 *
 * @param role the first of the person's roles
 */
public record Reader(String username, String name, String role, List<Recipient> recipients) {

    public Reader {
        recipients = List.copyOf(recipients);
    }

    /** The person behind a request. @throws Problem 403 for an enterprise account without a firm */
    public static Reader of(CurrentUser user) {
        List<Recipient> recipients = new ArrayList<>();
        if (user.has(Roles.ENTERPRISE)) {
            recipients.add(Recipient.firm(user.firm()));
        }
        addOffices(user, user.department(), recipients);
        recipients.add(Recipient.person(user.username()));
        String role = Roles.ALL.stream().filter(user::has).findFirst().orElse(Roles.SYSTEM);
        return new Reader(user.username(), user.name(), role, recipients);
    }

    private static void addOffices(CurrentUser user, @Nullable String department, List<Recipient> recipients) {
        if (user.has(Roles.OFFICIAL) && department != null) {
            recipients.add(Recipient.department(department));
        }
        if (user.has(Roles.DISPATCHER)) {
            recipients.add(Recipient.DISPATCHERS);
        }
        if (user.has(Roles.SUPERVISOR)) {
            recipients.add(department == null ? Recipient.CITY_SUPERVISORS : Recipient.supervisorsOf(department));
        }
        if (user.has(Roles.EDITOR)) {
            recipients.add(Recipient.EDITORS);
        }
        if (user.has(Roles.ADMIN)) {
            recipients.add(Recipient.ADMINS);
        }
    }

    /** For a text[] parameter. */
    public String[] keys() {
        return recipients.stream().map(Recipient::key).toArray(String[]::new);
    }
}
