package cn.huiqitong;

import java.util.List;
import java.util.Map;

/** Somebody who calls the API in a test: the claims of the token. */
public record Caller(String username, List<String> roles, Map<String, Object> claims) {

    public static final Caller ANYONE = new Caller("", List.of(), Map.of());

    public static Caller of(String username, String role, Map<String, Object> claims) {
        return new Caller(username, List.of(role), claims);
    }

    public static Caller enterprise(String uscc) {
        return of("firm-" + uscc, "enterprise", Map.of("uscc", uscc, "name", "测试企业"));
    }

    public static Caller official(String department) {
        return of("official-" + department, "official", Map.of("department", department, "name", "测试经办人"));
    }

    public static Caller editor(String username) {
        return of(username, "editor", Map.of("name", username));
    }

    public static Caller dispatcher() {
        return of("dispatcher", "dispatcher", Map.of("name", "测试派单员"));
    }

    /** Watches over one department. */
    public static Caller supervisor(String department) {
        return of("supervisor-" + department, "supervisor", Map.of("name", "测试部门督办", "department", department));
    }

    public static Caller supervisor() {
        return of("supervisor", "supervisor", Map.of("name", "测试督办"));
    }

    public static Caller admin() {
        return of("admin", "admin", Map.of("name", "测试管理员"));
    }

    public static Caller system(String client) {
        return of(client, "system", Map.of("name", client));
    }

    boolean anonymous() {
        return username.isEmpty();
    }
}
