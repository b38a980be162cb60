/**
 * Sockets and DNS for looks at providers. {@link dev.mailcheckup.provider.net.Destinations} decides
 * where a connection may go; nothing else here opens one.
 */
@NullMarked
package dev.mailcheckup.provider.net;

import org.jspecify.annotations.NullMarked;
