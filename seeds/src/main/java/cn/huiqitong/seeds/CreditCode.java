package cn.huiqitong.seeds;

/**
 * 统一社会信用代码 of GB 32100-2015: 18 characters of a 31-letter alphabet (no I, O, S, V, Z), the last a check character,
 * MOD 31 with the weights 3<sup>i-1</sup> mod 31.
 */
public final class CreditCode {

    private static final String ALPHABET = "0123456789ABCDEFGHJKLMNPQRTUWXY";
    private static final int[] WEIGHTS = {1, 3, 9, 27, 19, 26, 16, 17, 20, 29, 25, 13, 8, 24, 10, 30, 28};
    private static final int LENGTH = 18;

    private CreditCode() {}

    /** Whether the text is a credit code with the right check character; lower-case letters are not accepted. */
    public static boolean valid(String code) {
        if (code.length() != LENGTH || !code.chars().allMatch(letter -> ALPHABET.indexOf(letter) >= 0)) {
            return false;
        }
        return code.charAt(LENGTH - 1) == checkCharacter(code.substring(0, LENGTH - 1));
    }

    /** The check character of the first 17 characters; throws {@link IllegalArgumentException} for others. */
    public static char checkCharacter(String first17) {
        if (first17.length() != WEIGHTS.length) {
            throw new IllegalArgumentException("17 characters expected: " + first17);
        }
        int sum = 0;
        for (int i = 0; i < WEIGHTS.length; i++) {
            int value = ALPHABET.indexOf(first17.charAt(i));
            if (value < 0) {
                throw new IllegalArgumentException("not a character of a credit code: " + first17.charAt(i));
            }
            sum += value * WEIGHTS[i];
        }
        int modulus = ALPHABET.length();
        return ALPHABET.charAt((modulus - sum % modulus) % modulus);
    }
}
