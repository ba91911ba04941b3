"""LibreOffice's own lock by password, which its command line cannot set."""
import os, subprocess, sys, time
import uno
from com.sun.star.beans import NamedValue, PropertyValue

source, made, work = sys.argv[1:]
port = 20000 + os.getpid() % 20000
server = subprocess.Popen(['soffice', f'-env:UserInstallation=file://{work}/profile-locked', '--headless', '--norestore',
    f'--accept=socket,host=127.0.0.1,port={port};urp;'], stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
context = uno.getComponentContext()
resolver = context.ServiceManager.createInstanceWithContext('com.sun.star.bridge.UnoUrlResolver', context)
for _ in range(120):
    try:
        remote = resolver.resolve(f'uno:socket,host=127.0.0.1,port={port};urp;StarOffice.ComponentContext')
        break
    except Exception:
        time.sleep(0.5)
desktop = remote.ServiceManager.createInstanceWithContext('com.sun.star.frame.Desktop', remote)


def option(name, value):
    given = PropertyValue()
    given.Name, given.Value = name, value
    return given


book = desktop.loadComponentFromURL('file://' + source, '_blank', 0,
    (option('Hidden', True), option('FilterName', 'Text - txt - csv (StarCalc)'), option('FilterOptions', '44,34,64,1')))
book.storeToURL('file://' + os.path.join(made, 'locked.xls'), (option('FilterName', 'MS Excel 97'), option('Password', 'secret')))
locks = uno.Any('[]com.sun.star.beans.NamedValue', (NamedValue('CryptoType', 'Standard'), NamedValue('OOXPassword', 'secret')))
book.storeToURL('file://' + os.path.join(made, 'locked.xlsx'), (option('FilterName', 'Calc MS Excel 2007 XML'), option('EncryptionData', locks)))
book.close(True)
try:
    desktop.terminate()
except Exception:
    pass
server.wait()
