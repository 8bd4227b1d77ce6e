package cn.huiqitong.platform;

/**
 * A kind of problem a caller can meet: a stable code (last part of the {@code type} URI), the HTTP status and a short
 * Chinese title. A feature declares its own kinds as constants.
 */
public record ProblemType(String code, int status, String title) {

    public static final ProblemType MALFORMED = new ProblemType("malformed-request", 400, "请求的格式不对");
    public static final ProblemType UNAUTHENTICATED = new ProblemType("not-logged-in", 401, "请先登录");
    public static final ProblemType FORBIDDEN = new ProblemType("not-allowed", 403, "没有权限");
    public static final ProblemType NOT_FOUND = new ProblemType("not-found", 404, "没有找到");
    public static final ProblemType METHOD_NOT_ALLOWED = new ProblemType("method-not-allowed", 405, "不支持这种操作");
    public static final ProblemType NOT_ACCEPTABLE = new ProblemType("not-acceptable", 406, "不支持所要的格式");
    public static final ProblemType STALE = new ProblemType("stale-version", 409, "已被他人更新");
    public static final ProblemType CONFLICT = new ProblemType("conflict", 409, "当前状态不能这样操作");
    public static final ProblemType TOO_LARGE = new ProblemType("too-large", 413, "提交的内容太大");
    public static final ProblemType UNSUPPORTED_MEDIA = new ProblemType("unsupported-media-type", 415, "不支持所提交的格式");
    public static final ProblemType INVALID = new ProblemType("invalid-input", 422, "填写的内容有误");
    public static final ProblemType KEY_REUSED = new ProblemType("idempotency-key-reused", 422, "重复提交的编号用于了不同的内容");
    public static final ProblemType TOO_MANY = new ProblemType("too-many-requests", 429, "操作太频繁");
    public static final ProblemType INTERNAL = new ProblemType("internal-error", 500, "系统出错了");
    public static final ProblemType UNAVAILABLE = new ProblemType("unavailable", 503, "服务暂时不可用");

    private static final String BASE = "https://huiqitong.cn/problems/";

    public String uri() {
        return BASE + code;
    }
}
