package cn.huiqitong.identity;

import cn.huiqitong.platform.Problem;
import java.security.Principal;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Who makes this request; a controller method takes it as a parameter. On a route that may be called without login the
 * parameter is {@code @Nullable}.
 *
 * @param name to be shown
 * @param uscc the firm of an enterprise account, with a valid check digit
 * @param department code of an official's department
 */
public record CurrentUser(
        String username,
        String name,
        Set<String> roles,
        @Nullable String uscc,
        @Nullable String department) implements Principal {

    public CurrentUser {
        roles = Set.copyOf(roles);
    }

    /** The username; a principal is what the framework leaves out of the API's description. */
    @Override
    public String getName() {
        return username;
    }

    public boolean has(String role) {
        return roles.contains(role);
    }

    /** The firm this account acts for. @throws Problem 403 when it acts for none */
    public String firm() {
        if (uscc == null) {
            throw Problem.forbidden("您的账号没有关联企业，请联系管理员核对统一社会信用代码。");
        }
        return uscc;
    }
}
