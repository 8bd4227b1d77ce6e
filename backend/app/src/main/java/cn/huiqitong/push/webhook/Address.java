package cn.huiqitong.push.webhook;

import cn.huiqitong.platform.Problem;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;
import java.util.Set;

/** Where a gateway may be: http or https, also inside the government's network. */
final class Address {

    private static final Set<String> SCHEMES = Set.of("http", "https");

    private Address() {}

    /** @throws Problem 422 about {@code url} */
    static String checked(String url) {
        try {
            URI uri = new URI(url.strip());
            String scheme = uri.getScheme();
            if (scheme == null || !SCHEMES.contains(scheme.toLowerCase(Locale.ROOT)) || uri.getHost() == null) {
                throw Problem.invalid("url", "请填写以 https:// 或 http:// 开头的完整地址。");
            }
            if (uri.getRawUserInfo() != null || uri.getRawFragment() != null) {
                throw Problem.invalid("url", "地址里不要带用户名、密码和 # 后的部分。");
            }
            return uri.toString();
        } catch (URISyntaxException e) {
            throw Problem.invalid("url", "这个地址不合规范，请检查。");
        }
    }
}
