package dev.mailcheckup.message.outlook;

import java.nio.charset.Charset;

/** Charset names for Windows code page numbers. */
final class CodePages {

    static final String USUAL = "windows-1252";

    private CodePages() {}

    static String charset(int page) {
        String name =
                switch (page) {
                    case 65001 -> "UTF-8";
                    case 1200 -> "UTF-16LE";
                    case 874 -> "x-windows-874";
                    case 932 -> "windows-31j";
                    case 936, 54936, 20936 -> "GB18030";
                    case 949 -> "x-windows-949";
                    case 950 -> "x-windows-950";
                    case 20866 -> "KOI8-R";
                    case 21866 -> "KOI8-U";
                    case 50220, 50221, 50222 -> "ISO-2022-JP";
                    case 50225 -> "ISO-2022-KR";
                    case 51932 -> "EUC-JP";
                    case 51949 -> "EUC-KR";
                    case 10000 -> "x-MacRoman";
                    default -> byRule(page);
                };
        return Charset.isSupported(name) ? name : USUAL;
    }

    private static String byRule(int page) {
        if (page > 28590 && page < 28606) {
            return "ISO-8859-" + (page - 28590);
        }
        return page >= 1250 && page <= 1258
                ? "windows-" + page
                : page >= 437 && page < 900 ? "IBM" + page : USUAL;
    }
}
